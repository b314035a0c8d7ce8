(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var kept = JSON.parse(localStorage.getItem('display:v1') || '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
    if (kept.text === 'large' || kept.text === 'larger') root.dataset.text = kept.text;
  } catch {
    // Blocked or damaged storage: the system's own settings apply.
  }
  // What keeps the site for a day without a network comes when everything else has long been there.
  addEventListener('load', function () {
    setTimeout(function () {
      import('BASE_URLoffline.js').catch(Object);
    }, 2000);
  });
  // Sent before its script is there, the header's search takes along what was typed.
  addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.closest('.site-header astro-island[ssr]')) return;
    event.preventDefault();
    location.assign(form.action + '#q=' + encodeURIComponent(form.elements[0].value));
  });
})();
