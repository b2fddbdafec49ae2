/** The page's behaviour, as it stands in the document: plain JavaScript without a build. */
export const SCRIPT = `
(function () {
  "use strict";
  var config = JSON.parse(document.getElementById("config").textContent);
  var texts = config.texts;
  var address = new URLSearchParams(location.search);
  var token = address.get("token");
  var reconnected = address.get("credential_id");
  var state = { collectors: [], chosen: null, credential: null, timer: null, socket: null, over: false, asked: false };
  function el(id) { return document.getElementById(id); }
  function tell(type) { if (config.messages) parent.postMessage({ type: type }, "*"); }
  function show(panel) {
    document.querySelectorAll("section").forEach(function (one) { one.hidden = one.id !== panel; });
    tell("ic-panel-" + panel);
    var heading = el(panel).querySelector("h1");
    if (heading) heading.focus();
  }
  function call(method, path, body) {
    var url = path + (path.indexOf("?") < 0 ? "?" : "&") + "token=" + encodeURIComponent(token);
    return fetch(url, {
      method: method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined
    }).then(function (answer) {
      return answer.text().then(function (text) {
        var value = text ? JSON.parse(text) : null;
        if (!answer.ok) throw new Error(value && value.message ? value.message : texts.lost);
        return value;
      });
    });
  }
  function fold(text) { return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase(); }

  function list() {
    var wanted = fold(el("query").value);
    var found = state.collectors.filter(function (one) { return fold(one.name).indexOf(wanted) >= 0; });
    var items = found.map(function (one) {
      var item = document.createElement("li");
      var button = document.createElement("button");
      var mark = document.createElement("span");
      mark.className = "mark"; mark.setAttribute("aria-hidden", "true"); mark.textContent = one.name.charAt(0);
      var name = document.createElement("span");
      name.textContent = one.name;
      button.type = "button";
      button.append(mark, name);
      if (one.state === "planned") {
        var soon = document.createElement("small"); soon.textContent = texts.planned; button.append(soon);
      }
      button.addEventListener("click", function () { choose(one); });
      item.append(button);
      return item;
    });
    el("found").replaceChildren.apply(el("found"), items);
    el("count").textContent = found.length ? texts.count + " " + found.length : texts.none;
  }
  function choose(collector) {
    state.chosen = collector;
    el("supplier").textContent = collector.name;
    var keys = Object.keys(collector.params);
    var fields = [];
    keys.forEach(function (key) {
      var param = collector.params[key];
      var label = document.createElement("label");
      var input = document.createElement("input");
      label.htmlFor = input.id = "param-" + key;
      label.textContent = param.name;
      input.name = key; input.required = param.mandatory; input.placeholder = param.placeholder;
      input.type = param.type === "string" ? "text" : param.type;
      input.autocomplete = "off";
      fields.push(label, input);
    });
    if (!keys.length) {
      var hint = document.createElement("p"); hint.textContent = texts.byHand; fields.push(hint);
    }
    el("params").replaceChildren.apply(el("params"), fields);
    el("refused").textContent = "";
    el("note").value = "";
    var now = new Date();
    var today = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    el("since").value = today; el("since").max = today;
    show("form");
  }
  function submit(event) {
    event.preventDefault();
    var params = {};
    el("params").querySelectorAll("input").forEach(function (input) { params[input.name] = input.value; });
    if (el("note").value) params.note = el("note").value;
    var since = new Date(el("since").value + "T00:00:00").getTime();
    begin();
    call("POST", "user/me/credential", {
      collector: state.chosen.id, params: params, download_from_timestamp: since
    }).then(function (credential) { show("progress"); follow(credential); }).catch(function (reason) {
      show("form"); el("refused").textContent = reason.message;
    });
  }
  function begin() {
    state.over = false; state.asked = false;
    el("step").textContent = texts.wait; el("fill").style.width = "0";
    el("outcome").hidden = true; el("code-form").hidden = true; el("working").hidden = false;
    el("headline").textContent = texts.progress;
    show("progress");
  }
  function follow(credential) {
    state.credential = credential.id;
    if (credential.wsPath) listen(credential.wsPath);
    clearInterval(state.timer);
    state.timer = setInterval(look, 700);
  }
  function look() {
    call("GET", "user/me/credential/" + state.credential).then(function (credential) {
      // What was stored before the new collect began says nothing about it.
      progress(credential.state, credential.wsPath !== null);
      if (credential.wsPath && !state.socket) listen(credential.wsPath);
    }).catch(function (reason) { el("step").textContent = reason.message; });
  }
  function listen(path) {
    if (!window.WebSocket) return;
    var socket = new WebSocket((location.protocol === "https:" ? "wss://" : "ws://") + location.host + path);
    state.socket = socket;
    socket.onmessage = function (event) {
      var message = JSON.parse(event.data);
      if (message.type === "state") progress(message.state, true);
      if (message.type === "interactive" && message.reason === "open") show("interactive");
    };
    socket.onclose = function () { if (state.socket === socket) state.socket = null; };
  }
  function progress(shown, running) {
    if (state.over) return;
    if (shown.index < 0 || shown.index >= 5) return result(shown);
    if (!running && shown.index === 0) return;
    el("step").textContent = shown.title + ": " + shown.message;
    el("fill").style.width = Math.round(shown.index / shown.max * 100) + "%";
    if (shown.index === 3 && !state.asked) {
      state.asked = true;
      el("code-label").textContent = shown.message;
      el("code-form").hidden = false; el("code").value = ""; el("code").focus();
    }
    if (shown.index !== 3) el("code-form").hidden = true;
  }
  function result(shown) {
    state.over = true;
    clearInterval(state.timer);
    el("working").hidden = true; el("code-form").hidden = true; el("outcome").hidden = false;
    el("headline").textContent = shown.index < 0 ? texts.failed : texts.done;
    el("outcome-text").textContent = shown.index < 0 ? shown.message : texts.doneText;
    el("outcome-text").className = shown.index < 0 ? "error" : "";
    show("progress");
    el("finish").focus();
  }
  function close() {
    clearInterval(state.timer);
    if (state.socket) state.socket.close();
    tell("ic-close");
    if (reconnected) return;
    el("query").value = ""; list();
    show("search");
  }
  function answer(reason) {
    if (state.socket) state.socket.send(JSON.stringify({ type: "interactive", reason: reason }));
  }
  function cancel() {
    answer(reconnected ? "cancel" : "remove");
    clearInterval(state.timer); state.over = true;
    if (reconnected) close(); else show("search");
  }

  el("query").addEventListener("input", list);
  el("form-fields").addEventListener("submit", submit);
  el("code-form").addEventListener("submit", function (event) {
    event.preventDefault();
    el("code-form").hidden = true;
    call("POST", "user/me/credential/" + state.credential + "/2fa", { code: el("code").value });
  });
  el("signed-in").addEventListener("click", function () { answer("close"); show("progress"); });
  el("give-up").addEventListener("click", cancel);
  el("finish").addEventListener("click", close);
  el("leave").addEventListener("click", close);
  el("report").addEventListener("click", function () { el("thanks").textContent = ""; show("feedback"); });
  document.querySelectorAll("[data-back]").forEach(function (button) {
    button.addEventListener("click", function () { show("search"); });
  });
  el("feedback-form").addEventListener("submit", function (event) {
    event.preventDefault();
    call("POST", "feedback", { type: "problem", message: el("message").value }).then(function () {
      el("message").value = ""; el("thanks").textContent = texts.thanks;
    });
  });

  if (reconnected) {
    begin();
    call("POST", "user/me/credential/" + encodeURIComponent(reconnected) + "/collect").then(function (run) {
      show("progress"); follow({ id: reconnected, wsPath: run.wsPath });
    }).catch(function (reason) { result({ index: -1, message: reason.message }); });
  } else {
    show("search");
    call("GET", "collectors?locale=" + config.locale).then(function (collectors) {
      state.collectors = collectors; list(); show("search"); el("query").focus();
    }).catch(function (reason) { el("count").textContent = reason.message; });
  }
})();
`;
