/** What the address asks for: `?locale=uk` another language, `?dir=rtl` how one that runs to the left would look. */
const asked = new URLSearchParams(location.search);

export const locale: string = asked.get('locale') ?? 'en';
document.documentElement.lang = locale;
document.documentElement.dir = asked.get('dir') ?? '';
