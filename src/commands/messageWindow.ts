/** Fills the small window with its sentence and a button; `close` tells the ribbon that it has been read. */
export function fillMessageWindow(page: Document, message: string, words: string, close: () => void): void {
  const window = page.createElement('main');
  const title = page.createElement('h1');
  title.textContent = page.title;
  const sentence = page.createElement('p');
  sentence.id = 'message';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = message;
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', close);
  window.append(title, sentence, button);
  page.body.append(window);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  button.focus();
}
