using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using PartnerBot.Queries;
using PartnerBot.Web.Settings;

namespace PartnerBot.Web.Startup;

/// <summary>What stops a start that is nobody's bug, in one sentence that says what to do.</summary>
public static class Misfortune
{
    /// <summary>The sentence; null for anything unforeseen, whose trace is worth more.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        SettingException => exception.Message,
        StoreException => $"{exception.Message} The place is the setting PartnerBot:Store.",
        InvalidDataException => $"{exception.Message.TrimEnd('.')}: {Innermost(exception).Message}",
        IOException { InnerException: AddressInUseException } => $"{exception.Message.TrimEnd('.')}: stop the other program, or choose another address with --urls http://localhost:4000.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "The port is not open to this user: choose one above 1023 with --urls http://localhost:4000.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "The address is not one of this machine: choose another with --urls http://localhost:4000.",
        FormatException => $"An address is not readable ({exception.Message.TrimEnd('.')}): give one such as --urls http://localhost:4000.",
        UnauthorizedAccessException => $"{exception.Message.TrimEnd('.')}: give the process access to it, or set PartnerBot:Store to a path that it may write.",
        _ => null,
    };

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
