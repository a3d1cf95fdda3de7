import { useEffect, useState } from "react";
import { shadeFor, type Shade } from "./shade";

/** The shade to paint in; it follows the system, and the host whenever the pane comes to the front again. */
export function useShade(hostBackground: () => string | null): Shade {
  const [shade, setShade] = useState(() => currentShade(hostBackground));
  useEffect(() => {
    const update = () => setShade(currentShade(hostBackground));
    const queries = [darkQuery(), forcedQuery()];
    queries.forEach((query) => query.addEventListener("change", update));
    // Excel announces no change of its theme to add-ins: look again when the user comes back to the pane.
    window.addEventListener("focus", update);
    document.addEventListener("visibilitychange", update);
    return () => {
      queries.forEach((query) => query.removeEventListener("change", update));
      window.removeEventListener("focus", update);
      document.removeEventListener("visibilitychange", update);
    };
  }, [hostBackground]);
  return shade;
}

const darkQuery = () => window.matchMedia("(prefers-color-scheme: dark)");
const forcedQuery = () => window.matchMedia("(forced-colors: active)");

function currentShade(hostBackground: () => string | null): Shade {
  return shadeFor({
    hostBackground: hostBackground(),
    prefersDark: darkQuery().matches,
    forcedColors: forcedQuery().matches,
  });
}
