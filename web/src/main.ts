import { createPinia } from 'pinia';
import { createApp } from 'vue';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import './design/tokens.css';
import './design/elementPlus.css';
import './design/base.css';
import App from './App.vue';
import { router } from './router/router.js';

createApp(App).use(createPinia()).use(router).mount('#app');
