/** The few signs used beside words. They never stand alone for a meaning, so all are hidden from readers. */

const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18',
  phone:
    'M6.5 3.5l3 .5 1 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1 .5 3c.1 1.6-1.2 3-3 3C10.5 20.5 3.5 13.5 3.5 6.5c0-1.8 1.4-3.1 3-3z',
  mail: 'M3.5 6h17v12.5h-17zM3.5 6.5L12 13l8.5-6.5',
  skip: 'M5 5l9 7-9 7zM18.5 5v14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20.5 20.5',
  plus: 'M12 4.5v15M4.5 12h15',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  device: 'M4 5h16v11H4zM9 20h6M12 16v4',
  warn: 'M12 4L21.5 20h-19zM12 10v4.5M12 17.3v.1',
  chevron: 'M6 9l6 6 6-6',
  speech: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12h5',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  print: 'M7 8.5v-5h10v5M7 17H4V9.5h16V17h-3M7 13.5h10v7H7z',
  landed: 'M12 20.5v-7M5 4.5h14v4a7 7 0 0 1-14 0zM8 20.5h8M5 6H2.5c0 3 1 4.5 3.2 4.5M19 6h2.5c0 3-1 4.5-3.2 4.5',
  camera: 'M3.5 7.5h4L9 5h6l1.5 2.5h4v11.5h-17zM12 9.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  keys: 'M3 7h18v10H3zM6.5 10.5h.1M10 10.5h.1M13.5 10.5h.1M17 10.5h.1M8 14h8',
  day: 'M3 17.5h18M6.5 17.5a5.5 5.5 0 0 1 11 0M12 5v3M4.8 8.3l2 2M19.2 8.3l-2 2M8 21h8',
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 5a3.3 3.3 0 0 1 0 6.2M18 14.6c2.1.8 3.5 2.8 3.5 5.4',
  box: 'M3.5 13.5L6 5h12l2.5 8.5V19h-17zM3.5 13.5H9a3 3 0 0 0 6 0h5.5',
  board: 'M3.5 5h5v14h-5zM9.5 5h5v9h-5zM15.5 5h5v6h-5z',
  grip: 'M9 6.5h.1M15 6.5h.1M9 12h.1M15 12h.1M9 17.5h.1M15 17.5h.1',
  hidden:
    'M4 4l16 16M9.9 5.3A10 10 0 0 1 12 5c5 0 8.4 4.2 9.5 7a13 13 0 0 1-2.7 3.9M6.2 7.6A13 13 0 0 0 2.5 12c1.1 2.8 4.5 7 9.5 7a9.7 9.7 0 0 0 4.4-1.1M9.9 9.9a3 3 0 0 0 4.2 4.2',
  sliders: 'M4 7h9M17 7h3M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 17h3M11 17h9M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  place:
    'M12 21c4-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.5 6.4 6.5 11M12 7.8a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6',
  meeting: 'M4 5.5h16v14.5H4zM4 10h16M8.5 3v4.5M15.5 3v4.5M12 13v3l2 1.2',
  branch:
    'M7 3.5a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6M7 8.1V18M7 13h5.5a3 3 0 0 0 3-3M17 5.5a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6M7 16a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 0 0 0-4.6',
  network:
    'M12 9.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 0 0 0-4.8M5 3.6a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 0 0 0-3.8M19.2 4.6a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 0 0 0-3.8M6.4 16.6a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 0 0 0-3.8M6.4 6.9l3.7 3.6M17.5 7.5l-3.3 3M7.6 17.1l2.7-3',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h4',
  face: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M9 9.8v.1M15 9.8v.1M8.3 14.3a4.8 4.8 0 0 0 7.4 0',
  playbook: 'M5 4h11.5a2.5 2.5 0 0 1 2.5 2.5V20H7.5A2.5 2.5 0 0 1 5 17.5zM5 17.5A2.5 2.5 0 0 1 7.5 15H19M9 8h6M9 11h4',
  chart: 'M4 20h16M7 16.5v-5M12 16.5v-10M17 16.5v-7',
  bothWays: 'M7.5 4v14.5M3.5 14.5l4 4 4-4M16.5 20V5.5M12.5 9.5l4-4 4 4',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4.5 19.5h15',
  history: 'M4 4.5v4.5h4.5M4.4 9a8.3 8.3 0 1 1-.7 4.4M12 7.5V12l3.2 2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`icon-${name}`}
    >
      <path d={paths[name]} />
    </svg>
  );
}
