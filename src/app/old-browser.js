// In the oldest JavaScript there is, for the browsers that know no newer: says why the page does not start. That is the place
// where the page is opened (a disk, a frame that is a site of its own), a policy of the host, a file that did not come, or else the
// browser. Written into the page as it is. A page that runs shows none of this: see base.css.
(function () {
  // Where a host or a reader lets no script run, this is not here, and the page says so without one.
  document.documentElement.setAttribute('data-scripts', '');
  var place = '';
  if (location.protocol === 'file:') place = 'local-file';
  else if (window.origin === 'null') place = 'sandboxed';
  // A later cause that is further down this list is nearer to the truth.
  var causes = ['old-browser', 'cut-off', 'policy'];
  var cause = -1;
  function report(why) {
    var found = causes.indexOf(why);
    if (found > cause) {
      hide(true);
      cause = found;
    }
    hide(false);
  }
  function hide(hidden) {
    // While the head is read there is no note yet.
    var note = document.getElementById(place || causes[cause]);
    if (note) note.hidden = hidden;
  }
  function causeOf(error) {
    // Each browser has its own words for a script that did not come, and for one without its end.
    return /import|module|preload|fetch|unterminated|end of |EOF/i.test(error)
      ? 'cut-off'
      : 'old-browser';
  }
  window.addEventListener(
    'error',
    function (event) {
      var of = event.target;
      // The files that the page starts with are its scripts: an icon, a font or a figure is reported by the page.
      if (of === window) report(causeOf(event.message));
      else if (of.nodeName === 'SCRIPT' || of.rel === 'modulepreload') report('cut-off');
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    report(causeOf(String(event.reason)));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    if (/script|worker|trusted|connect|default/.test(event.effectiveDirective)) report('policy');
  });
  document.addEventListener('DOMContentLoaded', function () {
    if (place || !('noModule' in document.createElement('script'))) report('old-browser');
    else if (cause >= 0) hide(false);
  });
})();
