/** One soft note, for those who chose to hear it. */
export function chime(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = 528;
    loudness.gain.setValueAtTime(0.12, audio.currentTime);
    loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2);
    tone.connect(loudness).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 1.2);
    tone.addEventListener('ended', () => void audio.close());
  } catch {
    // Where no sound can be made, the words on the page say the same.
  }
}
