// Checks and counts the exercises of a page. Nothing is saved or sent.
(function () {
  'use strict';
  var said = document.body.dataset;
  var tasks = Array.prototype.slice.call(document.querySelectorAll('.task'));
  var state = document.createElement('p');
  var right = 0, done = 0;
  document.documentElement.classList.add('js');
  state.className = 'score';
  state.setAttribute('aria-live', 'polite');
  document.querySelector('main').appendChild(state);

  function say(text, a, b) { return text.replace('{0}', a).replace('{1}', b); }

  function chosen(task) {
    if (task.dataset.kind !== 'order') {
      var one = task.querySelector('input:checked');
      return one ? one.value : '';
    }
    var places = Array.prototype.map.call(task.querySelectorAll('select'), function (s) { return s.value; });
    if (places.some(function (place) { return !place; })) { return ''; }
    return places.map(function (place, i) { return [Number(place), i]; })
      .sort(function (x, y) { return x[0] - y[0]; })
      .map(function (pair) { return pair[1]; }).join(' ');
  }

  tasks.forEach(function (task) {
    var button = document.createElement('button'), verdict = document.createElement('p');
    button.type = 'button';
    button.textContent = said.check;
    verdict.className = 'verdict';
    verdict.setAttribute('role', 'status');
    task.insertBefore(button, task.querySelector('details'));
    task.insertBefore(verdict, task.querySelector('details'));
    button.addEventListener('click', function () {
      var answer = chosen(task);
      if (!answer) { return; }
      var ok = answer === task.dataset.answer;
      verdict.textContent = ok ? said.right : say(said.wrong, task.dataset.right, '');
      verdict.className = 'verdict ' + (ok ? 'ok' : 'no');
      task.querySelector('details').open = true;
      button.disabled = true;
      task.querySelector('fieldset').disabled = true;
      done += 1;
      right += ok ? 1 : 0;
      state.textContent = say(said.score, right, done);
    });
  });
}());
