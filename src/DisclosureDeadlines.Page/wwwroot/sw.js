// After the first visit the page opens without its server. A new version has a new name here, and takes the place of the old one when it is whole.
const version = '/*version*/';
const files = [/*files*/];

addEventListener('install', event => event.waitUntil(caches.open(version).then(cache => cache.addAll(files)).then(() => skipWaiting())));
addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name !== version).map(name => caches.delete(name)))).then(() => clients.claim())));
addEventListener('fetch', event => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === location.origin) {
    event.respondWith(caches.match(event.request, { ignoreSearch: true, cacheName: version }).then(found => found ?? fetch(event.request)));
  }
});
