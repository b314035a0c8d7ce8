// A tool whose script has not arrived: says so after a while, remembers what is pressed, loses nothing typed.
(function () {
  var KEPT = 'typed:v1';
  var PATIENCE_MS = 4000;
  var root = document.documentElement;
  var pressed;
  var isAlive = function () {
    return root.dataset.island === 'alive';
  };
  var fields = function () {
    var inside = ['input', 'select', 'textarea'].map(function (name) {
      return 'main astro-island ' + name + ':not([data-composed])';
    });
    return [].map.call(document.querySelectorAll(inside.join()), function (field, place) {
      var ticked = field.type === 'radio' || field.type === 'checkbox';
      var named = field.name && field.name + (ticked ? '=' + field.value : '');
      return {
        field: field,
        key: field.id || named || String(place),
        part: ticked ? 'checked' : 'value',
      };
    });
  };
  var sayLate = function () {
    if (root.dataset.island !== 'waiting') return;
    root.dataset.island = 'late';
    if (pressed) answer();
  };
  var answer = function () {
    var hint = document.querySelector('[data-without-js]');
    if (hint) hint.focus();
  };

  root.dataset.island = 'waiting';
  setTimeout(sayLate, PATIENCE_MS);
  addEventListener('astro:hydration-error', function (event) {
    if (event.target.closest('main')) sayLate();
  });
  // Its parts may answer before the tool has taken in what stands in the fields, and would empty them.
  ['click', 'input', 'change', 'submit'].forEach(function (type) {
    addEventListener(
      type,
      function (event) {
        var target = event.target;
        // The tool itself tells what it takes in.
        if (isAlive() || !event.isTrusted || !target.closest('main astro-island')) return;
        if (root.dataset.island !== 'broken') event.stopPropagation();
        var button = target.closest('button');
        if (!button) return;
        if (pressed) delete pressed.dataset.pressed;
        pressed = button;
        button.dataset.pressed = '';
        if (root.dataset.island !== 'waiting') answer();
      },
      true,
    );
  });
  addEventListener('pagehide', function () {
    if (isAlive()) return;
    var typed = {};
    fields().forEach(function (one) {
      typed[one.key] = one.field[one.part];
    });
    try {
      sessionStorage.setItem(KEPT, JSON.stringify({ path: location.pathname, typed: typed }));
    } catch {
      // Blocked storage: what was typed goes with the page.
    }
  });
  // Whichever is first: the page is read, or the tool wakes and takes in what stands in its fields.
  ['DOMContentLoaded', 'island:wake'].forEach(function (moment) {
    addEventListener(moment, function () {
      try {
        var kept = JSON.parse(sessionStorage.getItem(KEPT));
        sessionStorage.removeItem(KEPT);
        if (!kept || kept.path !== location.pathname) return;
        fields().forEach(function (one) {
          if (one.key in kept.typed) one.field[one.part] = kept.typed[one.key];
        });
      } catch {
        // Blocked storage, or nothing that can be read: the fields are as the page brought them.
      }
    });
  });
})();
