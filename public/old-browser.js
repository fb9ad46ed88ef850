// In the oldest JavaScript there is, for the browsers that know no newer: says so where the page cannot start.
(function () {
  function tell() {
    var note = document.getElementById('old-browser');
    if (note && !document.documentElement.hasAttribute('data-running'))
      note.removeAttribute('hidden');
  }
  window.addEventListener('error', tell, true);
  window.addEventListener('unhandledrejection', tell);
  if (!('noModule' in document.createElement('script'))) {
    document.addEventListener('DOMContentLoaded', tell);
  }
})();
