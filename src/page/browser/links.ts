/** Lets a link of a table show its frame in the section's flame graph, instead of leading to the section. */
export function linkToPicture(link: HTMLAnchorElement): void {
  const { picture = "", frame } = link.dataset;
  link.addEventListener("click", (event) => {
    const graph = document.getElementById(picture)?.querySelector(".picture svg.flamediff[data-started=done]");
    if (graph === null || graph === undefined) return;
    event.preventDefault();
    graph.dispatchEvent(new CustomEvent("flamediff:show", { detail: frame }));
    graph.scrollIntoView({ block: "nearest" });
  });
}
