/** Operating systems people connect from. */
export const clientOperatingSystems = [
  "Windows 11",
  "Windows 10",
  "Windows 8.1",
  "Windows 7",
  "Windows Server",
  "macOS",
  "macOS 12 or older",
  "Linux",
  "iOS",
  "Android",
] as const;

/** An operating system people connect from. */
export type ClientOperatingSystem = (typeof clientOperatingSystems)[number];
