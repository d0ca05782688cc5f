/** Says, in place of a page that could not be started, just that, with a way to try again. Needs nothing of any app. */
export function showNotice(): void {
  const button = document.createElement('button');
  button.textContent = 'Try again';
  button.onclick = () => location.reload();
  (document.getElementById('root') ?? document.body).replaceChildren(
    'This page could not be started. ',
    button,
  );
}
