// Runs before the first paint, so that a remembered dark page never flashes white.
try {
  const theme = localStorage.getItem('sundown.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // Storage may be closed to us; the page then follows the device.
}
