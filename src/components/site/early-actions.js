// Shows what only some browsers need, before the page is painted: their share sheet, the way out of WeChat.
(function () {
  var show = function (name) {
    document.querySelectorAll(name).forEach(function (part) {
      part.hidden = false;
    });
  };
  if (navigator.share) show('[data-share]');
  if (/MicroMessenger/i.test(navigator.userAgent)) show('[data-in-wechat]');
})();
