import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * A value that stands in the page's address, so that a reload or a link leads to the same view; `usual` is not written
 * there. Setting it drops the parameters named in `forgets`.
 */
export function usePageQuery(
  name: string,
  usual = '',
  forgets: readonly string[] = [],
): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => {
      const value = route.query[name];
      return typeof value === 'string' && value !== '' ? value : usual;
    },
    set: (value) => {
      const kept = Object.entries(route.query).filter(([key]) => key !== name && !forgets.includes(key));
      const own = value === usual ? {} : { [name]: value };
      void router.replace({ query: { ...Object.fromEntries(kept), ...own } });
    },
  });
}
