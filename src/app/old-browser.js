// In the oldest JavaScript there is, for the browsers that know no newer: says why the page cannot start. That is the place
// where the page is opened (a disk, a frame that is a site of its own) or else the browser. Written into the page as it is.
(function () {
  var why = 'old-browser';
  if (location.protocol === 'file:') why = 'local-file';
  else if (window.origin === 'null') why = 'sandboxed';
  function tell() {
    var note = document.getElementById(why);
    if (note && !document.documentElement.hasAttribute('data-running'))
      note.removeAttribute('hidden');
  }
  window.addEventListener('error', tell, true);
  window.addEventListener('unhandledrejection', tell);
  if (why !== 'old-browser' || !('noModule' in document.createElement('script'))) {
    document.addEventListener('DOMContentLoaded', tell);
  }
})();
