// Run by check-pages: opens pages in Chromium. Prints a line for each page, width and kind, and exits with 1 on faults.
const fs = require('fs');
const path = require('path');
const home = process.argv[2];
const load = name => require(path.join(home, 'node_modules', name));
const puppeteer = load('puppeteer-core');
const axe = fs.readFileSync(path.join(home, 'node_modules/axe-core/axe.min.js'), 'utf8');
let faults = 0;

function tell(what, found) {
  faults += found.length;
  console.log(what + ': ' + (found.length ? found.join('; ') : 'ok'));
}

async function open(browser, file, width, script) {
  const page = await browser.newPage();
  const found = [];
  await page.setBypassCSP(true); // for axe alone; the policy itself is held by tests of the build
  await page.setJavaScriptEnabled(script);
  await page.setViewport({width, height: 740, hasTouch: width < 1000});
  await page.setRequestInterception(true);
  page.on('request', request => {
    const url = request.url();
    if (/^(file|data):/.test(url)) { request.continue(); } else { found.push('asks for ' + url); request.abort(); }
  });
  page.on('pageerror', error => found.push('script: ' + error.message));
  page.on('console', message => { if (message.type() === 'error') { found.push(message.text()); } });
  await page.goto('file://' + path.resolve(file));
  return {page, found};
}

async function look(browser, file, width, script) {
  const {page, found} = await open(browser, file, width, script);
  if (!script) { await page.setJavaScriptEnabled(true); } // what asks below; the page has run without
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) { found.push('is ' + wide + ' px wide'); }
  await page.evaluate(axe);
  const told = await page.evaluate(() => axe.run(document, {resultTypes: ['violations']}));
  told.violations.forEach(v => found.push(v.id + ' ×' + v.nodes.length + ' ' + v.nodes[0].target));
  tell(path.basename(file) + ' ' + width + (script ? '' : ' without script'), found);
  await page.close();
}

// What the scripts do.
async function use(browser, file) {
  const {page, found} = await open(browser, file, 360, true);
  const check = (holds, what) => { if (!holds) { found.push(what); } };
  const eval_ = f => page.evaluate(f);
  if (await page.$('.task')) {
    const tasks = await page.$$('.task');
    for (const task of tasks) {
      const right = await task.evaluate(t => {
        const answer = t.dataset.answer;
        if (t.dataset.kind === 'order') {
          const order = answer.split(' ');
          t.querySelectorAll('select').forEach((s, i) => { s.value = String(order.indexOf(String(i)) + 1); });
        } else {
          Array.from(t.querySelectorAll('input')).find(i => i.value === answer).checked = true;
        }
        t.querySelector('button').click();
        return t.querySelector('.verdict').classList.contains('ok') && t.querySelector('details').open;
      });
      check(right, 'the right answer is called wrong: ' + await task.evaluate(t => t.id || t.textContent.slice(0, 60)));
    }
    const score = await eval_(() => document.querySelector('.score').textContent);
    check(score.includes(String(tasks.length)), 'the score says ' + score);
  } else {
    const scenes = await eval_(() => document.querySelectorAll('.scene').length);
    const now = () => eval_(() => Array.from(document.querySelectorAll('.scene')).findIndex(s => s.classList.contains('now')));
    await eval_(() => { document.documentElement.style.scrollBehavior = 'auto'; document.body.classList.add('step'); });
    const swipe = dx => page.evaluate(by => {
      const touch = x => new Touch({identifier: 1, target: document.body, clientX: x, clientY: 300});
      document.dispatchEvent(new TouchEvent('touchstart', {touches: [touch(180)], changedTouches: [touch(180)]}));
      document.dispatchEvent(new TouchEvent('touchend', {touches: [], changedTouches: [touch(180 + by)]}));
    }, dx);
    if (scenes > 1) {
      await page.keyboard.press('ArrowRight');
      check(await now() === 1, '→ does not step');
      await page.keyboard.press('ArrowLeft');
      check(await now() === 0, '← does not step back');
      await swipe(-120);
      check(await now() === 1, 'a swipe to the left does not step');
      await swipe(120);
      check(await now() === 0, 'a swipe to the right does not step back');
      await eval_(() => { document.documentElement.dir = 'rtl'; });
      await swipe(120);
      check(await now() === 1, 'a swipe does not follow lines from right to left');
      await eval_(() => { document.documentElement.dir = 'ltr'; });
    }
    await eval_(() => document.body.classList.remove('step'));
    const linked = await eval_(() => {
      const symbol = document.querySelector('.scene svg.map [data-i]');
      if (!symbol) { return true; }
      symbol.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      const scene = symbol.closest('.scene');
      return scene.querySelectorAll('.sel').length > 1 && scene.querySelector('.pick .rec') !== null;
    });
    check(linked, 'a tap on a symbol shows nothing elsewhere');
    const kept = await eval_(() => {
      const land = document.querySelector('.scene svg.map [data-c]');
      if (!land) { return true; }
      land.dispatchEvent(new MouseEvent('click', {bubbles: true}));
      return land.closest('.scene').querySelector('.pick button') !== null;
    });
    check(kept, 'a tap on a country keeps nothing');
    await page.type('input[type=search]', 'samarkand');
    check(await eval_(() => document.querySelectorAll('.found li').length > 0), 'the search finds nothing');
    const clipped = await eval_(() => {
      const field = document.querySelector('input[type=search]');
      const context = document.createElement('canvas').getContext('2d');
      context.font = getComputedStyle(field).font;
      return context.measureText(field.placeholder).width > field.clientWidth - 20;
    });
    check(!clipped, 'the hint of the search is clipped');
  }
  tell(path.basename(file) + ' used', found);
  await page.close();
}

(async () => {
  const files = process.argv.slice(3);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu']});
  console.log(await browser.version() + ', axe ' + load('axe-core').version);
  for (const file of files.filter(f => f.endsWith('.html'))) {
    for (const width of [320, 768, 1920]) {
      await look(browser, file, width, true);
      await look(browser, file, width, false);
    }
    await use(browser, file);
  }
  await browser.close();
  for (const file of files.filter(f => f.endsWith('.gift'))) {
    let questions = [], found = [];
    try {
      questions = load('gift-pegjs').parse(fs.readFileSync(file, 'utf8')).filter(q => q.type !== 'Category');
    } catch (error) {
      found = [error.message];
    }
    tell(path.basename(file) + ' ' + questions.length + ' questions', found);
  }
  process.exit(faults ? 1 : 0);
})();
