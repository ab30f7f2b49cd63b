"use strict";
// Adds folding, sorting and searching to tables that are complete without it.

document.documentElement.classList.add("scripted");

document.addEventListener("DOMContentLoaded", () => {
  const tables = [...document.querySelectorAll("table.rows")];
  tables.forEach(makeFoldable);
  tables.forEach(makeSortable);
  document.querySelectorAll("details.letter").forEach(makeCopyable);
  const choice = document.getElementById("print-all");
  choice?.addEventListener("change", () => document.documentElement.classList.toggle("full", choice.checked));
  const form = document.querySelector("form.search");
  if (form) {
    makeSearchable(form, form.closest("section"));
  }
});

/** Each row of the ledger with the row that lies folded below it. */
function pairsOf(table) {
  return [...table.querySelectorAll("tr.row")].map(row => ({ row, more: row.nextElementSibling }));
}

function makeFoldable(table) {
  for (const { row, more } of pairsOf(table)) {
    const cell = row.cells[0];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "unfold";
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-label", `${cell.textContent} ${row.cells[1].firstChild.textContent}`);
    button.textContent = cell.textContent;
    cell.replaceChildren(button);
    row.addEventListener("click", event => {
      const onButton = event.target === button;
      if (onButton || (!event.target.closest("a, button") && String(getSelection()) === "")) {
        fold(row, more, row.classList.contains("open"));
      }
    });
  }
}

function fold(row, more, isFolded) {
  const link = more.querySelector(".to-why a");
  if (!isFolded && link) {
    const why = document.getElementById(link.hash.slice(1)).cloneNode(true);
    why.removeAttribute("id");
    link.parentElement.replaceWith(why);
  }
  row.classList.toggle("open", !isFolded);
  row.querySelector(".unfold").setAttribute("aria-expanded", String(!isFolded));
}

function makeSortable(table) {
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const isDescending = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach(other => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      sort(table, column, heading.dataset.kind === "number", isDescending);
    });
  });
}

/** Changes many rows at once: out of the page that costs little, in the page each change costs a look at all the others. */
function change(table, what) {
  const body = table.tBodies[0];
  body.remove();
  what(body);
  table.append(body);
}

/** Sorts by a column. Cells with nothing in them stay last either way. */
function sort(table, column, isNumber, isDescending) {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: isNumber });
  const keyed = pairsOf(table).map(pair => ({ ...pair, key: keyOf(pair.row.cells[column]) }));
  keyed.sort((one, other) => {
    if (one.key === "" || other.key === "") {
      return (one.key === "") - (other.key === "");
    }
    const order = collator.compare(one.key, other.key);
    return isDescending ? -order : order;
  });
  change(table, body => body.append(...keyed.flatMap(pair => [pair.row, pair.more])));
}

/** What a cell sorts by: its own key, else its first piece of text. */
function keyOf(cell) {
  const first = cell.firstChild;
  return cell.dataset.key ?? (first === null || first.nodeName === "SMALL" ? "" : first.textContent);
}

/** As it is searched: width, case and the kind of bracket make no difference. */
function folded(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[〔［【\[]/g, "(").replace(/[〕］】\]]/g, ")");
}

/** A page from a folder may not use the clipboard of its own; then the text is marked and copied as by hand. */
function makeCopyable(letter) {
  const button = letter.querySelector(".copy");
  const text = letter.querySelector("pre");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      getSelection().selectAllChildren(text);
      document.execCommand("copy");
    }
    button.textContent = button.dataset.done;
  });
}

function makeSearchable(form, section) {
  const table = section.querySelector("table.rows");
  const pairs = pairsOf(table).map(pair => ({
    ...pair,
    text: folded(pair.row.textContent + "\n" + pair.more.textContent),
    office: pair.row.querySelector(".office").textContent,
    due: keyOf(pair.row.querySelector(".due")),
  }));
  const shown = section.querySelector(".shown");

  function search() {
    const { text, status, office, due } = Object.fromEntries(new FormData(form));
    const words = folded(text).split(/\s+/);
    let count = 0;
    for (const pair of pairs) {
      const isWanted = words.every(word => pair.text.includes(word))
        && (!status || pair.row.dataset.status === status)
        && (!office || pair.office === office)
        && (!due || pair.due.startsWith(due.trim()));
      pair.row.hidden = !isWanted;
      pair.more.hidden = !isWanted;
      count += isWanted;
    }
    shown.textContent = shown.dataset.text.replace("{shown}", count).replace("{all}", pairs.length);
  }

  form.addEventListener("input", search);
  form.addEventListener("reset", () => setTimeout(search));
  form.addEventListener("submit", event => event.preventDefault());
  document.querySelectorAll("a[data-due], a[data-office]").forEach(link => link.addEventListener("click", () => {
    form.reset();
    form.elements.due.value = link.dataset.due ?? "";
    form.elements.office.value = link.dataset.office ?? "";
    search();
  }));

  const unfoldAll = form.querySelector(".unfold-all");
  unfoldAll.addEventListener("click", () => {
    const isFolded = unfoldAll.getAttribute("aria-pressed") === "true";
    unfoldAll.setAttribute("aria-pressed", String(!isFolded));
    change(table, () => pairs.filter(pair => !pair.row.hidden).forEach(pair => fold(pair.row, pair.more, isFolded)));
  });
  search();
}
