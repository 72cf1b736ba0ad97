// Makes the Teams app package: fills manifest.json from settings, checks everything offline, writes one zip.
//   node manifest/pack.mjs --appId <guid> --botId <guid> --host bot.example.edu ... [--settings file] [--out PartnerBot.zip]
import { execSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { problemsOfIcon, problemsOfSettings, problemsOfLocale } from "./checks.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const fromFolder = (name) => join(folder, name);
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (e) {
    throw new Error(`${path}: ${e.code === "ENOENT" ? "there is no such file" : e.message}`);
  }
};

function restore() {
  if (!existsSync(fromFolder("node_modules/@microsoft/app-manifest")))
    execSync("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error", { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

const readable = (name, problems) => problems.map((p) => `${name}: ${p.trim()}`);

async function problemsOfManifest(manifest) {
  const { AppManifestUtils } = await import("@microsoft/app-manifest");
  return readable("manifest.json", await AppManifestUtils.validateAgainstSchema(manifest));
}

// The schema of language files has patterns that the validator's Unicode mode refuses, so they are checked without it.
async function localeValidator() {
  const { default: Ajv } = await import("ajv-draft-04");
  const { default: addFormats } = await import("ajv-formats");
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
  const validate = ajv.compile(readJson(fromFolder("node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json")));
  return (name, locale) => (validate(locale) ? [] : readable(name, validate.errors.map((e) => `${e.instancePath} ${e.message}. Details: ${JSON.stringify(e.params)}`)));
}

function settingsOf(values) {
  const settings = readJson(values.settings ? resolve(values.settings) : fromFolder("settings.json"));
  for (const name of Object.keys(values)) if (name !== "settings" && name !== "out") settings[name] = values[name];
  return { ...settings, botId: settings.botId || settings.appId };
}

const filled = (template, settings) =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => (name in settings ? JSON.stringify(settings[name]).slice(1, -1) : whole));

async function pack(values) {
  const settings = settingsOf(values);
  const known = Object.keys(readJson(fromFolder("settings.json")));
  const problems = problemsOfSettings(settings, known);
  if (problems.length > 0) return { problems };

  const manifest = JSON.parse(filled(readFileSync(fromFolder("manifest.json"), "utf8"), settings));
  restore();
  problems.push(...(await problemsOfManifest(manifest)));
  const problemsOfSchema = await localeValidator();
  const files = { "manifest.json": JSON.stringify(manifest, null, 2) };
  for (const [kind, size] of [["color", 192], ["outline", 32]]) {
    files[manifest.icons[kind]] = readFileSync(fromFolder(manifest.icons[kind]));
    problems.push(...problemsOfIcon(manifest.icons[kind], files[manifest.icons[kind]], size, kind === "outline"));
  }
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    const locale = readJson(fromFolder(join("locales", file)));
    problems.push(...problemsOfSchema(file, locale), ...problemsOfLocale(file, locale, manifest));
    files[file] = JSON.stringify(locale, null, 2);
  }
  return { problems, files };
}

async function zipped(files) {
  const { zipSync, strToU8 } = await import("fflate");
  // One fixed time: the same settings give the same bytes.
  const options = { mtime: new Date("2026-01-01T00:00:00"), level: 9 };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [typeof content === "string" ? strToU8(content) : new Uint8Array(content), options]])));
}

try {
  const names = [...Object.keys(readJson(fromFolder("settings.json"))), "settings", "out"];
  const { values } = parseArgs({ options: Object.fromEntries(names.map((n) => [n, { type: "string" }])) });
  const { problems, files } = await pack(values);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    console.error(`The package was not made: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
    process.exitCode = 1;
  } else {
    const out = resolve(values.out ?? "PartnerBot.zip");
    writeFileSync(out, await zipped(files));
    console.log(`${out}: ${Object.keys(files).join(", ")}`);
  }
} catch (e) {
  console.error(e.message);
  process.exitCode = 1;
}
