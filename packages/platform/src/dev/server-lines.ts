const WIDTH = 80;

/** What a build says when all is well; a page shows it by itself. */
const NOISE = /compiled successfully|^\s*$/;
const FAILED = /compiled with \d+ error/;

/**
 * Makes of what the dev server of an app prints what its reader needs: lines that say whose they are, at most 80 columns wide; nothing while all is well,
 * and a word when it is well again.
 */
export function createServerLines(app: string, print: (line: string) => void): (line: string) => void {
  let isBroken = false;

  return line => {
    const text = line.trimEnd();
    if (FAILED.test(text)) isBroken = true;
    if (isBroken && /compiled successfully/.test(text)) {
      isBroken = false;
      print(`  ${app} | mended`);
    }
    if (NOISE.test(text)) return;
    for (const part of wrap(text, WIDTH - app.length - 5)) print(`  ${app} | ${part}`);
  };
}

function wrap(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(' ', width);
  const end = space > width / 2 ? space : width;
  return [text.slice(0, end), ...wrap(text.slice(end).trimStart(), width)];
}
