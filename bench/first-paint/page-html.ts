interface PageFiles {
  /** Addresses of the files that it starts with; those of other origins are asked for without credentials. */
  start: readonly string[];
  /** Addresses of files that it names besides, to have them early. @default none */
  preloads?: readonly string[];
}

/** The HTML of builds that come without: as the apps have it, with nothing in it but links to files. */
export const pageHtml = ({ start, preloads = [] }: PageFiles) =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Weft Goods</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    ${start.map(tag).join('\n    ')}
    ${preloads.map(preload).join('\n    ')}
  </head>
  <body><div id="root"></div></body>
</html>`;

const tag = (file: string) =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" href="${file}"${modeOf(file)}>`
    : `<script defer src="${file}"${modeOf(file)}></script>`;

const preload = (file: string) =>
  `<link rel="preload" as="${file.endsWith('.css') ? 'style' : 'script'}" href="${file}"${modeOf(file)}>`;

const modeOf = (file: string) => (file.startsWith('https:') ? ' crossorigin="anonymous"' : '');
