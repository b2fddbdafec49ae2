import type { Customer, Locale } from "../state";
import { SCRIPT } from "./script";
import { STYLE } from "./style";
import { UI_TEXTS, type UiTexts } from "./texts";

export type UiOptions = { locale: Locale; theme: Customer["theme"]; messages: boolean };

/** The whole page of the frame in one document: search, form, progress and result, feedback, interactive. */
export function uiPage({ locale, theme, messages }: UiOptions): string {
  const texts = UI_TEXTS[locale];
  const config = JSON.stringify({ locale, messages, texts }).replaceAll("<", "\\u003c");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${STYLE}</style>
</head>
<body data-theme="${theme}">
<main lang="${locale}">${panels(texts)}</main>
<script type="application/json" id="config">${config}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function panels(texts: UiTexts): string {
  return `
<section id="search" hidden>
<h1 tabindex="-1">${texts.title}</h1>
<button type="button" class="corner" id="leave" aria-label="${texts.close}">✕</button>
<label for="query">${texts.search}</label>
<input id="query" type="search" autocomplete="off">
<p id="count" class="soft" role="status"></p>
<ul id="found"></ul>
<button type="button" id="report">${texts.report}</button>
</section>
<section id="form" hidden>
<h1 tabindex="-1" id="supplier"></h1>
<form id="form-fields">
<p id="refused" class="error" role="alert"></p>
<div id="params"></div>
<label for="since">${texts.since}</label>
<input id="since" type="date" required aria-describedby="since-help">
<small id="since-help">${texts.sinceHelp}</small>
<label for="note">${texts.note}</label>
<input id="note" autocomplete="off">
<div class="row"><button type="button" data-back>${texts.back}</button>
<button type="submit" class="main">${texts.connect}</button></div>
</form>
</section>
<section id="progress" hidden>
<h1 tabindex="-1" id="headline"></h1>
<div id="working"><p id="step" role="status"></p><div class="bar"><i id="fill"></i></div></div>
<form id="code-form" hidden>
<label for="code" id="code-label">${texts.code}</label>
<input id="code" inputmode="numeric" autocomplete="one-time-code" required>
<div class="row"><button type="submit" class="main">${texts.send}</button></div>
</form>
<div id="outcome" hidden>
<p id="outcome-text" role="alert"></p>
<button type="button" class="main" id="finish">${texts.close}</button>
</div>
</section>
${aside(texts)}`;
}

/** What is shown on the way only: the supplier's own page, and a report. */
function aside(texts: UiTexts): string {
  return `<section id="interactive" hidden>
<h1 tabindex="-1">${texts.interactive}</h1>
<div class="stage">${texts.interactiveText}</div>
<div class="row"><button type="button" id="give-up">${texts.cancel}</button>
<button type="button" class="main" id="signed-in">${texts.signedIn}</button></div>
</section>
<section id="feedback" hidden>
<h1 tabindex="-1">${texts.report}</h1>
<form id="feedback-form">
<label for="message">${texts.message}</label>
<textarea id="message" rows="4" required></textarea>
<p id="thanks" role="status"></p>
<div class="row"><button type="button" data-back>${texts.back}</button>
<button type="submit" class="main">${texts.sendReport}</button></div>
</form>
</section>`;
}
