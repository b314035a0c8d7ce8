// Shows what only some browsers need, before the page is painted: their share sheet, the way out of other apps. There
// the button to print goes: it may do nothing.
(function () {
  var show = function (name) {
    document.querySelector(name).hidden = false;
  };
  if (navigator.share) show('[data-has-share]');
  if (!/IN_APP/i.test(navigator.userAgent)) return;
  show('[data-in-app]');
  document.querySelector('[data-print]').remove();
})();
