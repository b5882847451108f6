// All content gets into the page through here: as text, never as markup.

/** A new element with properties, and text or elements inside. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'class') element.className = value;
    else if (key.includes('-') || key === 'role' || key === 'for') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Shows or hides an element. */
export function show(element, shown) {
  element.hidden = !shown;
}

/** An identifier that nobody else has. */
export function draw() {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bits, (bit) => bit.toString(16).padStart(2, '0')).join('');
}
