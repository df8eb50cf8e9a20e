// Links map, timeline and lists of a page, steps through its scenes and searches it.
(function () {
  'use strict';
  var root = document.documentElement, body = document.body, said = body.dataset;
  root.classList.add('js');
  var scenes = Array.prototype.slice.call(document.querySelectorAll('.scene'));
  var now = 0;

  function make(tag, text, attributes) {
    var node = document.createElement(tag);
    if (text) { node.textContent = text; }
    Object.keys(attributes || {}).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    return node;
  }

  // The bar.
  var bar = make('div', '', { 'class': 'bar', role: 'region', 'aria-label': 'Silk Road Atlas' });
  function button(sign, text) {
    var made = make('button', '', { type: 'button' });
    made.appendChild(make('span', sign, { 'aria-hidden': 'true' }));
    made.appendChild(make('span', text, { 'class': 'tx' }));
    return made;
  }
  var back = button('\u2190', said.back);
  var at = make('span', '', { 'class': 'at', 'aria-live': 'polite' });
  var next = button('\u2192', said.next);
  var one = button('\u25AD', said.one);
  one.setAttribute('aria-pressed', 'false');
  var theme = button('\u25D0', said.theme);
  var search = make('input', '', { type: 'search', 'aria-label': said.search, placeholder: said.search });
  (scenes.length > 1 ? [back, at, next, one, search, theme] : [search, theme]).forEach(function (part) {
    bar.appendChild(part);
  });
  body.insertBefore(bar, document.querySelector('header'));
  var found = make('div', '', { 'class': 'found', 'aria-live': 'polite' });
  body.insertBefore(found, document.querySelector('header'));

  function show(number, move) {
    now = Math.max(0, Math.min(scenes.length - 1, number));
    scenes.forEach(function (scene, i) { scene.classList.toggle('now', i === now); });
    at.textContent = (now + 1) + ' / ' + scenes.length;
    back.disabled = now === 0;
    next.disabled = now === scenes.length - 1;
    if (move) {
      if (body.classList.contains('step')) { window.scrollTo(0, 0); } else { scenes[now].scrollIntoView(); }
    }
  }
  back.onclick = function () { show(now - 1, true); };
  next.onclick = function () { show(now + 1, true); };
  one.onclick = function () {
    var on = body.classList.toggle('step');
    one.setAttribute('aria-pressed', String(on));
    show(now, true);
  };
  theme.onclick = function () {
    var dark = root.dataset.theme ? root.dataset.theme === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  };
  document.addEventListener('keydown', function (e) {
    if (e.target === search || e.ctrlKey || e.altKey || e.metaKey) { return; }
    if (e.key === 'ArrowRight' || (e.key === 'PageDown' ? body.classList.contains('step') : false)) { show(now + 1, true); e.preventDefault(); }
    if (e.key === 'ArrowLeft' || (e.key === 'PageUp' ? body.classList.contains('step') : false)) { show(now - 1, true); e.preventDefault(); }
    if (e.key === 'Escape') { clear(); }
    if (e.key === '/') { search.focus(); e.preventDefault(); }
  });
  var from = null;
  document.addEventListener('touchstart', function (e) {
    from = e.touches.length === 1 ? e.touches[0] : null;
  }, { passive: true });
  document.addEventListener('touchend', function (e) {
    if (!from) { return; }
    var dx = e.changedTouches[0].clientX - from.clientX, dy = e.changedTouches[0].clientY - from.clientY;
    if (Math.abs(dx) > 70 ? Math.abs(dy) * 2 < Math.abs(dx) : false) {
      show(now + ((root.dir === 'rtl' ? dx > 0 : dx < 0) ? 1 : -1), true);
    }
  }, { passive: true });
  if ('IntersectionObserver' in window) {
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting ? !body.classList.contains('step') : false) { show(scenes.indexOf(entry.target), false); }
      });
    }, { rootMargin: '-30% 0px -60% 0px' });
    scenes.forEach(function (scene) { seen.observe(scene); });
  }

  // Links map, timeline and list of a scene.
  function clear() {
    document.querySelectorAll('.sel').forEach(function (node) { node.classList.remove('sel'); });
    document.querySelectorAll('li.f').forEach(function (node) { node.classList.remove('f'); });
    document.querySelectorAll('.pick').forEach(function (node) { node.textContent = ''; });
  }
  function parts(scene, ref) {
    return Array.prototype.filter.call(scene.querySelectorAll('[data-i]'), function (node) {
      return node.dataset.i.split(' ').indexOf(ref) >= 0;
    });
  }
  function card(ref) {
    var record = document.getElementById(ref);
    if (!record) { return null; }
    var copy = record.cloneNode(true);
    copy.removeAttribute('id');
    return copy;
  }
  function select(scene, refs, inList) {
    clear();
    var pick = scene.querySelector('.pick');
    refs.forEach(function (ref) {
      parts(scene, ref).forEach(function (node) { node.classList.add('sel'); });
      var copy = card(ref);
      if (copy) { pick.appendChild(copy); }
    });
    var row = scene.querySelector('ul.list > li.sel');
    if (row ? row.closest('details') : false) { row.closest('details').open = true; }
    if (inList) { pick.scrollIntoView({ block: 'nearest' }); }
  }
  function country(scene, id, label) {
    clear();
    scene.querySelectorAll('[data-c="' + id + '"]').forEach(function (node) { node.classList.add('sel'); });
    scene.querySelectorAll('ul.list > li').forEach(function (row) {
      row.classList.toggle('f', (row.dataset.cs || '').split(' ').indexOf(id) < 0);
    });
    var all = make('button', said.all, { type: 'button' });
    all.onclick = clear;
    scene.querySelector('.pick').appendChild(all);
  }
  document.addEventListener('click', function (e) {
    var scene = e.target.closest('.scene');
    if (!scene) { return; }
    var link = e.target.closest('ul.list > li > a');
    if (link ? link.parentNode.dataset.i : false) {
      select(scene, [link.parentNode.dataset.i], true);
      e.preventDefault();
      return;
    }
    var shape = e.target.closest('svg [data-i]');
    if (shape) { select(scene, shape.dataset.i.split(' '), false); return; }
    var land = e.target.closest('svg [data-c]');
    if (land) { country(scene, land.dataset.c); return; }
    var bar = e.target.closest('svg [data-y]');
    if (bar) {
      scenes.forEach(function (other, i) {
        if (other.dataset.year === bar.dataset.y) { show(i, true); }
      });
    }
  });

  // Search, ignoring accents and case.
  function fold(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
  var texts = null;
  search.addEventListener('input', function () {
    var wanted = fold(search.value.trim()).split(/\s+/).filter(Boolean);
    found.textContent = '';
    if (search.value.trim().length < 2) { return; }
    texts = texts || Array.prototype.map.call(document.querySelectorAll('#records .rec'), function (record) {
      return { record: record, text: fold(record.textContent) };
    });
    var hits = texts.filter(function (entry) {
      return wanted.every(function (word) { return entry.text.indexOf(word) >= 0; });
    });
    found.appendChild(make('p', said.results + ' ' + hits.length, {}));
    var list = make('ul', '', { 'class': 'list' });
    hits.slice(0, 60).forEach(function (hit) {
      var line = make('li', '', {}), title = hit.record.querySelector('h3'), date = hit.record.querySelector('.date');
      line.appendChild(make('a', title.textContent + (date ? ' \u00b7 ' + date.textContent : ''), { href: '#' + hit.record.id }));
      list.appendChild(line);
    });
    found.appendChild(list);
  });
  found.addEventListener('click', function (e) {
    if (e.target.closest('a')) {
      body.classList.remove('step');
      one.setAttribute('aria-pressed', 'false');
    }
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('.scene details').forEach(function (part) { part.open = true; });
  });
  if (scenes.length) { show(0, false); }
}());
