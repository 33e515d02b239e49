// Makes src/main/resources/press/galley/site/almanac from Unicode CLDR: the names of countries,
// months and days, and how dates and numbers are written, one file a language. To renew them:
//
//   npm install --prefix FOLDER cldr-core cldr-dates-full cldr-localenames-full cldr-numbers-full
//   node src/build/almanacs.mjs FOLDER
//
// Take a folder outside the repository and one version of all four packages. Read the difference
// before you commit it: what has a new name here has a new name in every newsroom.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const packages = join(process.argv[2] ?? ".", "node_modules");
const target = "src/main/resources/press/galley/site/almanac";
const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), "utf8"));

const version = read("cldr-core", "package.json").version;
for (const name of ["cldr-dates-full", "cldr-localenames-full", "cldr-numbers-full"]) {
  const other = read(name, "package.json").version;
  if (other !== version) {
    throw new Error(`${name} is ${other}, cldr-core is ${version}: install one version of all.`);
  }
}

const supplement = (name) => read("cldr-core", "supplemental", `${name}.json`).supplemental;
const parents = supplement("parentLocales").parentLocales.parentLocale;

// Every language that CLDR covers for modern use has a file.
const levels = read("cldr-core", "coverageLevels.json").coverageLevels;
const languages = Object.keys(levels)
  .filter((tag) => levels[tag] === "modern" && /^[a-z]+$/.test(tag) && tag !== "nb");

// Of a region or script that is often written, what differs from the language has a file.
const variants = [
  ..."de-AT de-CH en-AU en-CA en-GB en-IE en-IN en-NZ en-US en-ZA es-419 es-AR es-CL es-CO".split(" "),
  ..."es-MX es-US fr-BE fr-CA fr-CH it-CH nb nl-BE pt-PT sr-Latn zh-Hant zh-Hant-HK".split(" "),
];

// Tags that publishers write for what CLDR keeps under another one.
const others = { nb: "no", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant-HK", "zh-MO": "zh-Hant-HK" };
for (const [tag, parent] of Object.entries(parents)) {
  if (/^[a-z]+-[A-Z]{2}$/.test(tag) && variants.includes(parent)) {
    others[tag] = parent;
  }
}
const shortened = (tag) => tag.replace(/-?[^-]*$/, "");
const above = (tag) => others[tag] ?? shortened(tag);

// The countries of ISO 3166-1 have a number below 900, and CLDR names no successor for them.
const mappings = supplement("codeMappings").codeMappings;
const successors = supplement("aliases").metadata.alias.territoryAlias;
const countries = Object.keys(mappings)
  .filter((code) => /^[A-Z]{2}$/.test(code) && Number(mappings[code]._numeric) < 900)
  .filter((code) => !(code in successors))
  .sort();

/** What CLDR says of a tag, by the keys of a file. */
function almanac(tag) {
  const locale = { "en-US": "en", nb: "no" }[tag] ?? tag;
  const part = (name, file, from = locale) =>
    read(`cldr-${name}-full`, "main", from, `${file}.json`).main[from];
  const names = part("localenames", "territories").localeDisplayNames.territories;
  const tongues = part("localenames", "languages").localeDisplayNames.languages;
  const calendar = part("dates", "ca-gregorian").dates.calendars.gregorian;
  const numbers = part("numbers", "numbers").numbers;
  // In English a date begins with its day, as in most of the world; en-US has a file of its own.
  const written =
    tag === "en" ? part("dates", "ca-gregorian", "en-001").dates.calendars.gregorian : calendar;
  const era = calendar.eras.eraAbbr["1"];
  const region = tag.match(/-([A-Z]{2})$/)?.[1];
  const tongue = tongues[region ? shortened(tag) : tag] ?? tongues[tag.split("-")[0]];
  const lines = {
    language: tongues[tag] ?? (region ? `${tongue} (${names[region]})` : tongue),
    "date.long": pattern(written.dateFormats.long, era),
    "date.short": pattern(written.dateFormats.medium, era),
    "date.month": pattern(written.dateTimeFormats.availableFormats.yMMMM, era),
  };
  // CLDR does not say it, but in French a month begins with its first.
  if (tag === "fr") {
    lines["day.first"] = "1er";
  }
  for (const [use, ending] of [["format", ""], ["stand-alone", ".alone"]]) {
    lines[`months${ending}`] = list(calendar.months[use].wide, YEAR);
    lines[`months.short${ending}`] = list(calendar.months[use].abbreviated, YEAR);
    lines[`days${ending}`] = list(calendar.days[use].wide, WEEK);
    lines[`days.short${ending}`] = list(calendar.days[use].abbreviated, WEEK);
  }
  const symbols = numbers["symbols-numberSystem-latn"];
  lines["number.decimal"] = symbols.decimal;
  lines["number.group"] = symbols.group;
  lines["number.grouped"] = String(3 + Number(numbers.minimumGroupingDigits));
  countries.forEach((code) => (lines[code] = names[code]));
  if (tag === "en") {
    const short = Object.keys(tongues).filter((code) => /^[a-z]{2}$/.test(code));
    short.forEach((code) => (lines[`language.${code}`] = tongues[code]));
  }
  return lines;
}

const YEAR = Array.from({ length: 12 }, (_, month) => String(month + 1));
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Names in order; none of them holds the bar between them. */
function list(byKey, keys) {
  const names = keys.map((key) => byKey[key]);
  if (names.some((name) => name.includes("|"))) {
    throw new Error(`A name holds the bar that separates names: ${names}`);
  }
  return names.join(" | ");
}

/** A pattern in the letters of java.time; an era comes as its name. */
function pattern(cldr, era) {
  const text = cldr.replace(/'[^']*'|G+/g, (match) => (match[0] === "G" ? `'${era}'` : match));
  if (!/^(d{1,2}|M{1,4}|L{3,4}|y+|[^A-Za-z']|'[^']*')+$/.test(text)) {
    throw new Error(`A pattern has letters that Galley does not know: ${cldr}`);
  }
  return text;
}

/** What a file holds of a tag: nothing that the file above it says as well. */
function own(tag) {
  const lines = almanac(tag);
  const known = above(tag) ? almanac(above(tag)) : {};
  for (const key of Object.keys(lines).filter((name) => name.endsWith(".alone"))) {
    const form = key.replace(".alone", "");
    const isKnownPair = lines[key] === known[key] && lines[form] === known[form];
    if (isKnownPair || lines[key] === lines[form]) {
      delete lines[key];
    }
    if (isKnownPair) {
      delete lines[form];
    }
  }
  const isPaired = (key) => /^(months|days)/.test(key);
  return Object.entries(lines).filter(([key, value]) => isPaired(key) || value !== known[key]);
}

const UNSEEN = /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060-\u2069]/g;

/** A value as a properties file holds it: what can't be seen is written by its number. */
const escaped = (value) =>
  value.replace(UNSEEN, (unseen) => "\\u" + unseen.charCodeAt(0).toString(16).padStart(4, "0"));

function write(name, what, entries) {
  const lines = entries.map(([key, value]) => `${key}=${escaped(value)}`);
  lines.unshift(`# ${what}: Unicode CLDR ${version}, by src/build/almanacs.mjs; see LICENSE.`);
  writeFileSync(join(target, `${name}.properties`), lines.join("\n") + "\n");
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
writeFileSync(join(target, "LICENSE"), readFileSync(join(packages, "cldr-core", "LICENSE")));
write("above", "The tag that answers where a tag is silent, if it is not the shorter one", Object.entries(others).sort());
[...languages, ...variants].forEach((tag) => write(tag, tag, own(tag)));
