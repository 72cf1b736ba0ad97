namespace PartnerBot.Web.Tests.Browser;

/// <summary>Draws cards on the local page and tells what a reader would miss: elements not known to the renderer, text cut off, too little contrast.</summary>
internal static class CardChecks
{
    /// <summary>Takes a JSON array of cards, gives a list of faults.</summary>
    public const string Script = """
        json => {
          const faults = [], log = document.getElementById("log");
          document.getElementById("start").hidden = true;
          document.querySelector("header").hidden = document.getElementById("ask").hidden = true;
          document.body.style.height = "auto";
          document.querySelector("main").style.overflow = "visible";
          log.style.background = "var(--page)";
          log.replaceChildren(...JSON.parse(json).map(card => {
            const context = new AdaptiveCards.SerializationContext();
            new AdaptiveCards.AdaptiveCard().parse(card, context);
            for (let i = 0; i < context.eventCount; i++) {
              const event = context.getEventAt(i);
              if (!/Chart\./.test(event.message)) faults.push(event.message);
            }
            const article = document.createElement("article");
            article.className = "reply";
            article.append(Cards.render(card, () => {}, () => {}));
            return article;
          }));

          const channels = color => color.match(/[\d.]+/g).map(Number);
          const luminance = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const behind = element => {
            for (; element; element = element.parentElement) {
              const back = channels(getComputedStyle(element).backgroundColor);
              if (back.length < 4 || back[3] > .99) return back;
            }
            return [255, 255, 255];
          };
          const walker = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
            if (!text || !element.offsetParent) continue;
            for (let box = element; box !== log; box = box.parentElement)
              if (getComputedStyle(box).display !== "inline" && box.scrollWidth > box.clientWidth + 1) {
                faults.push(`cut off: ${text} (${box.scrollWidth} in ${box.clientWidth})`);
                break;
              }
            const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))].sort((x, y) => y - x);
            const ratio = (a + .05) / (b + .05);
            if (ratio < 4.5) faults.push(`contrast ${ratio.toFixed(2)}: ${text}`);
          }
          if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push("wider than the page");
          return [...new Set(faults)];
        }
        """;
}
