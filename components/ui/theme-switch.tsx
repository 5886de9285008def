"use client";
import { useEffect, useState } from "react";
import { themeKey, themeNames } from "./theme-names";
import { useWords } from "./words";

/** The reader's choice of light or dark, kept in this browser; without one the system's holds. */
export function ThemeSwitch() {
  const { say } = useWords();
  const [theme, setTheme] = useState<(typeof themeNames)[number]>("system");
  useEffect(() => {
    const kept = document.documentElement.dataset.theme;
    if (kept === "light" || kept === "dark") setTheme(kept);
  }, []);
  const choose = (name: (typeof themeNames)[number]) => {
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
    <div className="segmented theme-switch needs-script" role="group" aria-label={say("site.colours")}>
      {themeNames.map((name) => (
        <button
          key={name}
          type="button"
          className={name === theme ? "is-on" : ""}
          aria-pressed={name === theme}
          onClick={() => choose(name)}
        >
          {say(`site.theme_${name}`)}
        </button>
      ))}
    </div>
  );
}
