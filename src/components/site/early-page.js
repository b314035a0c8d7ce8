// What a page does before its scripts are there. They are asked for at the first touch; no press is lost.
(function () {
  var root = document.documentElement;
  var left;
  var waiting = 0;
  var pressed;
  root.dataset.js = '';
  try {
    var kept = JSON.parse(localStorage.getItem('display:v1') || '{}');
    if (['light', 'dark', 'contrast'].indexOf(kept.theme) >= 0) root.dataset.theme = kept.theme;
    if (kept.text === 'large' || kept.text === 'larger') root.dataset.text = kept.text;
  } catch {
    // Blocked or damaged storage: the system's own settings apply.
  }
  var arrive = function () {
    waiting -= 1;
    if (waiting || !pressed) return;
    pressed.click();
    pressed = null;
  };
  var ask = function () {
    left = left || (document.body.dataset.later || '').split(' ').filter(Boolean);
    left.splice(0).forEach(function (address) {
      waiting += 1;
      import(address).then(arrive, function () {
        // The next touch tries again, elsewhere: browsers remember a failure by its address.
        left.push(address + '?');
        arrive();
      });
    });
  };
  ['pointerdown', 'keydown', 'focusin', 'click'].forEach(function (touch) {
    addEventListener(touch, ask, true);
  });
  addEventListener(
    'click',
    function (event) {
      var button = event.target.closest('button:not([popovertarget])');
      if (!button || button.closest('astro-island')) return;
      if (waiting) pressed = button;
      if (button.getAttribute('aria-controls') !== 'site-search') return;
      pressed = null;
      var box = document.getElementById('site-search');
      box.hidden = !box.hidden;
      button.setAttribute('aria-expanded', !box.hidden);
      if (!box.hidden) box.querySelector('input').focus();
    },
    true,
  );
  // What keeps the site for a day without a network comes when everything else has long been there.
  window.onload = () => setTimeout(() => import('BASE_URLoffline.js').catch(Object), 2000);
  // Sent before its script is there, the search takes along what was typed.
  addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || !form.closest('#site-search')) return;
    event.preventDefault();
    // Half a character, in which pasted texts can end, would throw: see encodeQuery.
    var query = form.elements[0].value.replace(/\p{Cs}/gu, '');
    location.assign(form.action + '#q=' + encodeURIComponent(query));
  });
})();
