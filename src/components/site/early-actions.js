// Shows what only some browsers need, before the page is painted: their share sheet, the way out of other apps. There
// the button to print goes: it may do nothing.
(function () {
  var show = function (name) {
    document.querySelectorAll(name).forEach(function (part) {
      part.hidden = false;
    });
  };
  if (navigator.share) show('[data-share]');
  if (!/IN_APP/i.test(navigator.userAgent)) return;
  show('[data-in-app]');
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.remove();
  });
})();
