const STYLE = 'button { color: rgb(3, 3, 3); }';

/** A custom element with a shadow root of its own; what it is given are properties. */
export class GreetingElement extends HTMLElement {
  #greeting = document.createElement('p');
  #button = document.createElement('button');
  #count = 0;
  onCount = () => {};

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.#button.addEventListener('click', () => {
      this.#count += 1;
      this.#show();
      this.onCount();
    });
    this.attachShadow({ mode: 'open' }).append(style, this.#greeting, this.#button);
    this.#show();
  }

  set name(name) {
    this.#greeting.textContent = `An element greets ${name}`;
  }

  #show() {
    this.#button.textContent = `Element: ${this.#count}`;
  }
}
