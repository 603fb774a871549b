// A sheet to draw on with a mouse, a finger or the keyboard. Its ink is sent to the kernel, one byte for each dot.

const STEP = 5; // of the pen, for one press of an arrow key

function render({ model, el }) {
  const size = model.get("size");
  const box = document.createElement("div");
  box.className = "course-drawing";
  const sheet = document.createElement("canvas");
  sheet.width = sheet.height = size;
  sheet.tabIndex = 0;
  sheet.setAttribute("role", "application");
  sheet.setAttribute("aria-label", model.get("label"));
  const mark = document.createElement("div");
  mark.className = "course-pen";
  mark.setAttribute("aria-hidden", "true");
  box.append(sheet, mark);
  el.append(box);

  const ink = sheet.getContext("2d", { willReadFrequently: true });
  Object.assign(ink, { lineWidth: size / 13, lineCap: "round", lineJoin: "round", strokeStyle: "#000" });
  let pen = { x: size / 2, y: size / 4 };
  let down = false;
  let timer = null;

  const send = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { data } = ink.getImageData(0, 0, size, size);
      const dots = new Uint8Array(size * size);
      for (let i = 0; i < dots.length; i++) dots[i] = data[4 * i + 3];
      model.set("dots", new DataView(dots.buffer));
      model.save_changes();
    }, 60);
  };
  const placeMark = () => {
    mark.style.left = `${(100 * pen.x) / size}%`;
    mark.style.top = `${(100 * pen.y) / size}%`;
    mark.classList.toggle("course-pen-down", down);
  };
  const draw = (to) => {
    ink.beginPath();
    ink.moveTo(pen.x, pen.y);
    ink.lineTo(to.x, to.y);
    ink.stroke();
    send();
  };
  const moveTo = (to) => {
    if (down) draw(to);
    pen = to;
    placeMark();
  };
  const clear = () => {
    ink.clearRect(0, 0, size, size);
    down = false;
    placeMark();
    send();
  };

  const place = (event) => {
    const area = sheet.getBoundingClientRect();
    return {
      x: ((event.clientX - area.left) / area.width) * size,
      y: ((event.clientY - area.top) / area.height) * size,
    };
  };
  sheet.addEventListener("pointerdown", (event) => {
    sheet.setPointerCapture(event.pointerId);
    pen = place(event);
    down = true;
    moveTo({ x: pen.x + 0.1, y: pen.y });
  });
  sheet.addEventListener("pointermove", (event) => {
    if (sheet.hasPointerCapture(event.pointerId)) moveTo(place(event));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    sheet.addEventListener(end, () => {
      down = false;
      placeMark();
    });
  }
  sheet.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (way) {
      const within = (number) => Math.min(Math.max(number, 0), size);
      moveTo({ x: within(pen.x + STEP * way[0]), y: within(pen.y + STEP * way[1]) });
    } else if (event.key === " ") {
      down = !down;
      moveTo({ x: pen.x + 0.1, y: pen.y });
    } else if (event.key === "Delete" || event.key === "Backspace") {
      clear();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation(); // JupyterLab would take the key
  });
  model.on("change:cleared", clear);
  placeMark();
  return () => {
    clearTimeout(timer);
    model.off("change:cleared", clear);
  };
}

export default { render };
