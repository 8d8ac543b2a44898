// Light or dark: as the system has it until somebody chooses.

const key = "dramatis-theme";

export function themeSwitch(button) {
  apply(localStorage.getItem(key));
  button.addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const next = dark === "dark" ? "light" : "dark";
    localStorage.setItem(key, next);
    apply(next);
  });
}

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}
