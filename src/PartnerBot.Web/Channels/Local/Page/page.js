"use strict";

const $ = id => document.getElementById(id);
const LONGEST_LOG = 40;

const kept = JSON.parse(localStorage.getItem("partnerbot") || "null");
const state = kept || { conversation: newId(), home: "", language: "auto", today: "", log: [] };
let setup;

start();

async function start() {
  bind();
  setup = await (await fetch("/local/setup")).json();
  fillHomes();
  $("language").value = state.language;
  speak();
  state.log.forEach(show);
  $("text").focus();
}

function bind() {
  $("ask").addEventListener("submit", event => {
    event.preventDefault();
    const text = $("text").value;
    $("text").value = "";
    say(text);
  });
  $("home").addEventListener("change", () => keep({ home: $("home").value }));
  $("language").addEventListener("change", () => keep({ language: $("language").value }));
  $("today").addEventListener("change", () => keep({ today: $("today").value === setup.today ? "" : $("today").value }));
  $("fresh").addEventListener("click", () => {
    $("log").replaceChildren();
    keep({ conversation: newId(), log: [] });
    $("settings").open = false;
    $("text").focus();
  });
}

/** A question as typed or as a button says it. */
const say = text => exchange(text, { text });

/** A button that carries a query. */
const tap = (title, value) => exchange(title, { value });

function press(title, data) {
  const words = data.say || (data.msteams && data.msteams.type === "imBack" && data.msteams.value);
  return words ? say(words) : tap(title, data);
}

/** A button that wants a new card in place of its own: the invoke that Teams sends, and what Teams does with the answer. */
async function execute(action, entry, card) {
  card.setAttribute("aria-busy", "true");
  try {
    const value = { action: { type: "Action.Execute", verb: action.verb, data: action.data }, trigger: "manual" };
    const reply = await post({ type: "invoke", name: "adaptiveCard/action", value });
    if (reply.type !== "application/vnd.microsoft.card.adaptive") return complain(card, reply.value.message);
    entry.activity.attachments[0].content = reply.value;
    keep({ log: state.log });
    const fresh = draw(reply.value, entry);
    card.replaceWith(fresh);
    fresh.scrollIntoView({ block: "nearest" });
  } catch (error) {
    console.error(error);
    complain(card, words().unreachable);
  } finally {
    card.removeAttribute("aria-busy");
  }
}

function complain(card, text) {
  card.querySelector(".fault")?.remove();
  const fault = Object.assign(document.createElement("p"), { className: "fault", textContent: text });
  fault.setAttribute("role", "alert");
  card.append(fault);
}

function draw(content, entry) {
  const card = Cards.render(content, press, action => execute(action, entry, card));
  return card;
}

async function exchange(shown, message) {
  add({ mine: true, text: shown, scope: scope() });
  $("waiting").hidden = false;
  try {
    const replies = await post(message);
    replies.forEach(activity => add({ activity }));
  } catch (error) {
    console.error(error);
    add({ fault: true });
  } finally {
    $("waiting").hidden = true;
  }
}

async function post(message) {
  const answer = await fetch("/local/messages", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "message", id: newId(), channelId: "local", locale: locale(),
      conversation: { id: state.conversation, conversationType: "personal" },
      from: { id: "person" }, recipient: { id: "partnerbot" },
      channelData: { home: state.home, today: state.today },
      ...message,
    }),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

function add(entry) {
  keep({ log: [...state.log, entry].slice(-LONGEST_LOG) });
  const element = show(entry);
  (entry.mine ? element : element.previousElementSibling).scrollIntoView({ block: "start" });
}

function show(entry) {
  const element = document.createElement("article");
  element.className = entry.mine ? "mine" : "reply";
  if (entry.mine) element.append(bubble(entry));
  else if (entry.fault) element.append(Object.assign(document.createElement("p"), { className: "fault", textContent: words().unreachable }));
  else entry.activity.attachments.forEach(a => element.append(draw(a.content, entry)));
  $("log").append(element);
  $("start").hidden = true;
  return element;
}

function bubble(entry) {
  const text = Object.assign(document.createElement("p"), { textContent: entry.text });
  if (entry.scope) text.append(Object.assign(document.createElement("small"), { textContent: entry.scope }));
  return text;
}

/** What a question is asked of: the university picked, and the day taken as today. */
function scope() {
  const home = setup.homes.find(h => h.id === state.home);
  return `${home ? home.name : words().allHomes} · ${state.today || setup.today}`;
}

function fillHomes() {
  const option = (value, text) => Object.assign(document.createElement("option"), { value, textContent: text });
  if (setup.allHomes) $("home").append(option("", words().allHomes));
  setup.homes.forEach(h => $("home").append(option(h.id, h.name)));
  if (!setup.homes.some(h => h.id === state.home)) state.home = setup.allHomes ? "" : setup.homes[0].id;
  $("home").value = state.home;
}

/** Puts the page's own words into the chosen language. */
function speak() {
  document.documentElement.lang = language();
  document.querySelectorAll("[data-word]").forEach(e => { e.textContent = words()[e.dataset.word]; });
  $("text").placeholder = words().placeholder;
  $("language").options[0].textContent = words().auto;
  if (setup.allHomes) $("home").options[0].textContent = words().allHomes;
  $("today").value = state.today || setup.today;
  $("chosen").textContent = scope();
  $("notice").hidden = Cards.available();
  $("notice").textContent = words().noRenderer;
  $("start").hidden = state.log.length > 0;
  $("examples").replaceChildren(...(setup.examples[language()] || setup.examples.en).map(example));
}

function example(text) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
  button.addEventListener("click", () => say(text));
  return button;
}

function keep(change) {
  Object.assign(state, change);
  localStorage.setItem("partnerbot", JSON.stringify(state));
  if (!("log" in change) || change.conversation) speak();
}

function locale() { return state.language === "auto" ? navigator.language || "en" : state.language; }

function language() {
  const wanted = locale().slice(0, 2).toLowerCase();
  return wanted in WORDS ? wanted : "en";
}

function words() { return WORDS[language()]; }

function newId() { return crypto.randomUUID(); }
