// The page `print`: a button that prints, and on paper the address that it was read at.
{
  const button = /** @type {HTMLElement} */ (document.querySelector(".print-button"));
  button.hidden = false;
  button.addEventListener("click", () => window.print());

  // A copy on a disk, or one that is being written, has no address worth keeping.
  const { protocol, hostname, href } = location;
  if (protocol.startsWith("http") && !["127.0.0.1", "localhost"].includes(hostname)) {
    const address = document.createElement("span");
    address.className = "print-address";
    address.textContent = href.replace(/^https?:\/\//, "").replace(/print\/.*$/, "");
    /** @type {Element} */ (document.querySelector(".print-intro")).append(" ", address);
  }
}
