// Served as sw.js by a build with OFFLINE=off: browsers look for a new worker at every visit and run this one.
self.addEventListener('install', function () {
  self.skipWaiting();
});
self.addEventListener('activate', function (event) {
  var base = new URL(self.registration.scope).pathname;
  event.waitUntil(caches.delete('buhuang ' + base));
  event.waitUntil(self.registration.unregister());
});
