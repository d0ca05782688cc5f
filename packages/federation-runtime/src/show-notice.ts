/** Says, in place of a page that could not be started, just that, with a way to try again. Needs nothing of any app. */
export function showNotice(): void {
  const button = document.createElement('button');
  button.textContent = 'Try again';
  button.onclick = () => location.reload();
  // By the object model, which strict policies allow: they forbid styles as text of the HTML.
  document.body.style = 'padding:9vh;font-family:system-ui;text-align:center';
  (document.getElementById('root') ?? document.body).replaceChildren(
    'This page could not be started. ',
    button,
  );
}
