/** Says, in place of a page that could not be started, just that, with a way to try again. Needs nothing of any app. */
export function showNotice(page: Document = document): void {
  const text = page.createElement('p');
  text.textContent = 'This page could not be started. ';
  const button = page.createElement('button');
  button.textContent = 'Try again';
  button.onclick = () => page.location.reload();
  text.append(button);
  (page.getElementById('root') ?? page.body).replaceChildren(text);
}
