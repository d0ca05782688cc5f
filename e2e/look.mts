import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (let i=0;i<12;i++) for (const port of [3002, 3001]) {
  const c = await b.newContext(); const p = await c.newPage();
  const log: string[] = []; const open = new Set<string>();
  p.on('console', m => log.push(m.type()+' '+m.text().slice(0,300))); p.on('pageerror', e => log.push('pageerror '+e.message.slice(0,300)));
  p.on('request', r => open.add(r.url())); p.on('requestfinished', r => open.delete(r.url())); p.on('requestfailed', r => { log.push('failed '+r.url()+r.failure()?.errorText); open.delete(r.url()); });
  const t = Date.now();
  await p.goto(`http://localhost:${port}/catalog`);
  try { await p.getByRole('button', { name: 'Add to cart: Morning Mug' }).waitFor({timeout: 6000}); console.log(port, Date.now()-t); }
  catch { console.log(port, 'STUCK', (await p.locator('body').innerText()).slice(0,300), log, [...open]); }
  await c.close();
}
await b.close();
