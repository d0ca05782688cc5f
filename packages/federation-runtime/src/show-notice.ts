/** Says, in place of a page that could not be started, just that, with a way to try again. Needs nothing of any app; the HTML has its style. */
export function showNotice(): void {
  const button = document.createElement('button');
  button.textContent = 'Try again';
  button.onclick = () => location.reload();
  document.getElementById('root')?.replaceChildren('This page could not be started. ', button);
}
