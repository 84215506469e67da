/**
 * Turns every error line of Astro into a failed build: by default an unreadable data file or a bad reference is
 * logged and the build still exits with 0. Must be JavaScript: Astro loads it by itself.
 */
let errors = 0;

// Astro's command line overwrites an exit code that is set earlier.
process.on('exit', (code) => {
  if (errors > 0 && code === 0) process.exitCode = 1;
});

export default () => ({
  /** @param {{ level: string, label?: string, message: string }} entry */
  write({ level, label, message }) {
    if (level === 'error') errors += 1;
    const print = level === 'error' ? console.error : console.log;
    print(`${label ? `[${label}] ` : ''}${message}`);
  },
});
