// Closes the sections of an article on a phone, before they are painted. Without it they stay open: nothing is lost.
(function () {
  var folds = [].slice.call(document.querySelectorAll('details[data-fold=""]'));
  var set = function (some, isOpen) {
    some.forEach(function (fold) {
      fold.open = isOpen;
    });
  };
  var showTarget = function () {
    var target;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      // An address cut off within a character: it names no place.
    }
    var fold = target && target.closest('details');
    if (!fold) return;
    fold.open = true;
    target.scrollIntoView();
  };
  var closed;
  if (!matchMedia('(max-width:599px)').matches) return;
  set(folds, false);
  showTarget();
  addEventListener('hashchange', showTarget);
  addEventListener('beforeprint', function () {
    closed = folds.filter(function (fold) {
      return !fold.open;
    });
    set(closed, true);
  });
  addEventListener('afterprint', function () {
    set(closed, false);
  });
})();
