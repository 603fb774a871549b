// A box has a place in the order of the Tab key only while there is something in it to scroll to. The theme sees to this
// when a page is loaded; here it is also seen to when something unfolds.
const boxes =
  ".course-picture, .course-formula, .bd-article pre, .cell_output > .output, .cell_output table, .pst-scrollable-table-container";
const watch = new ResizeObserver((changed) => {
  for (const { target } of changed) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
document.addEventListener("DOMContentLoaded", () => document.querySelectorAll(boxes).forEach((box) => watch.observe(box)));
