// A slider, a choice and a Play button, with native inputs: their labels are tied to them, and a screen reader says the
// value as it is written beside them. JupyterLab would take their keys for itself.

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " "];

let inputs = 0;

function keepKeys(el) {
  el.addEventListener("keydown", (event) => {
    if (KEYS.includes(event.key)) event.stopPropagation();
  });
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function written(model, value) {
  const text = model.get("powers") ? (10 ** value).toExponential(1) : Number(value).toFixed(model.get("decimals"));
  return text.replaceAll("-", "−");
}

function slider({ model, el }) {
  const id = `course-slider-${++inputs}`;
  const label = element("label", { for: id }, model.get("description"));
  label.style.minWidth = `${model.get("label_width")}ch`;
  const input = element("input", { id, type: "range" });
  for (const name of ["min", "max", "step"]) input[name] = model.get(name);
  input.style.width = `${model.get("width")}px`;
  const readout = element("span", { class: "course-readout", "aria-hidden": "true" });
  const show = () => {
    input.value = model.get("value");
    readout.textContent = written(model, model.get("value"));
    input.setAttribute("aria-valuetext", readout.textContent);
  };
  input.addEventListener("input", () => {
    model.set("value", Number(input.value));
    model.save_changes();
  });
  model.on("change:value", show);
  show();
  el.classList.add("course-control");
  keepKeys(el);
  el.append(label, input, readout);
  return () => model.off("change:value", show);
}

function choice({ model, el }) {
  const name = `course-choice-${++inputs}`;
  const group = element("fieldset", { class: "course-control" }, element("legend", {}, model.get("description")));
  const buttons = model.get("options").map((option, index) => {
    const input = element("input", { type: "radio", name, id: `${name}-${index}` });
    input.addEventListener("change", () => {
      model.set("value", index);
      model.save_changes();
    });
    group.append(element("span", {}, input, " ", element("label", { for: input.id }, option)));
    return input;
  });
  const show = () => {
    buttons[model.get("value")].checked = true;
  };
  model.on("change:value", show);
  show();
  keepKeys(el);
  el.append(group);
  return () => model.off("change:value", show);
}

function play({ model, el }) {
  const button = element("button", { class: "jupyter-button widget-button", title: model.get("tooltip") });
  button.style.width = "auto";
  let timer = null;
  const show = () => {
    clearInterval(timer);
    const playing = model.get("playing");
    button.textContent = model.get("labels")[playing ? 1 : 0];
    if (playing) {
      timer = setInterval(() => {
        model.set("ticks", model.get("ticks") + 1);
        model.save_changes();
      }, 1400);
    }
  };
  button.addEventListener("click", () => {
    model.set("playing", !model.get("playing"));
    model.save_changes();
  });
  model.on("change:playing", show);
  show();
  // Whoever asks for less motion steps at their own pace.
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) el.append(button);
  return () => {
    clearInterval(timer);
    model.off("change:playing", show);
  };
}

export default {
  render(context) {
    return { slider, choice, play }[context.model.get("kind")](context);
  },
};
