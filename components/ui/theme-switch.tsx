"use client";
import { useEffect, useState } from "react";
import { themeKey, themeNames } from "./theme-names";

const titles = { system: "As the system", light: "Light", dark: "Dark" };

/** The reader's choice of light or dark, kept in this browser; without one the system's holds. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<keyof typeof titles>("system");
  useEffect(() => {
    const kept = document.documentElement.dataset.theme;
    if (kept === "light" || kept === "dark") setTheme(kept);
  }, []);
  const choose = (name: keyof typeof titles) => {
    setTheme(name);
    if (name === "system") {
      delete document.documentElement.dataset.theme;
      localStorage.removeItem(themeKey);
    } else {
      document.documentElement.dataset.theme = name;
      localStorage.setItem(themeKey, name);
    }
  };
  return (
    <div className="segmented theme-switch needs-script" role="group" aria-label="Colours">
      {themeNames.map((name) => (
        <button
          key={name}
          type="button"
          className={name === theme ? "is-on" : ""}
          aria-pressed={name === theme}
          onClick={() => choose(name)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  );
}
