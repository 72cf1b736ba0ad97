// What the schema cannot see: settings that make no sense, icons of the wrong kind, texts that were not translated.
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const host = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;
const rules = {
  appId: [guid, "a GUID made for this Teams app, such as 7b6c1d3e-0f52-4c8e-9a57-3f0f3c6b2a11"],
  botId: [guid, "the client id of the bot's identity, a GUID (an output of the deployment)"],
  host: [host, "the bot's host name without https://, such as partnerbot.example.edu"],
  version: [/^\d+\.\d+\.\d+$/, "three numbers such as 1.0.0; raise it with every upload"],
  developerName: [/^.{1,32}$/u, "the name of your office, 1 to 32 characters"],
  websiteUrl: [/^https:\/\/\S+$/, "an https address"],
  privacyUrl: [/^https:\/\/\S+$/, "the https address of your privacy statement"],
  termsOfUseUrl: [/^https:\/\/\S+$/, "the https address of your terms of use"],
};

export function problemsOfSettings(settings, known) {
  const unknown = Object.keys(settings).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `Setting ${name} is not known; known are ${known.join(", ")}.`),
    ...known
      .filter((name) => !rules[name][0].test(String(settings[name] ?? "")))
      .map((name) => `Setting ${name} is ${settings[name] ? `"${settings[name]}"` : "missing"}: give ${rules[name][1]}, in settings.json or as --${name}.`),
  ];
}

const pngStart = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const withAlpha = [4, 6];

export function problemsOfIcon(name, bytes, size, transparent) {
  if (!bytes.subarray(0, 8).equals(pngStart)) return [`${name}: this is no PNG picture.`];
  const [width, height, colours] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]];
  const problems = [];
  if (width !== size || height !== size) problems.push(`${name}: it is ${width} x ${height} pixels; Teams wants ${size} x ${size}.`);
  if (transparent && !withAlpha.includes(colours)) problems.push(`${name}: it has no transparent background; Teams wants a white outline on nothing.`);
  return problems;
}

/** Every text that people read, as the keys of a language file. */
export function textsOf(manifest) {
  const texts = ["name.short", "name.full", "description.short", "description.full"];
  manifest.bots[0].commandLists.forEach((list, l) =>
    list.commands.forEach((command, c) =>
      texts.push(...["title", "description", "prompt"].filter((k) => k in command).map((k) => `bots[0].commandLists[${l}].commands[${c}].${k}`))));
  manifest.composeExtensions[0].commands.forEach((command, c) => {
    const path = `composeExtensions[0].commands[${c}]`;
    texts.push(`${path}.title`, `${path}.description`);
    command.parameters.forEach((_, p) => texts.push(`${path}.parameters[${p}].title`, `${path}.parameters[${p}].description`));
    command.samplePrompts.forEach((_, s) => texts.push(`${path}.samplePrompts[${s}].text`));
  });
  return texts;
}

export function problemsOfLocale(name, locale, manifest) {
  const wanted = textsOf(manifest);
  const extra = Object.keys(locale).filter((key) => key !== "$schema" && !wanted.includes(key));
  return [
    ...wanted.filter((key) => !locale[key]?.trim()).map((key) => `${name}: ${key} is not translated.`),
    ...extra.map((key) => `${name}: ${key} names no text of manifest.json.`),
  ];
}
