export default definePageConfig({ navigationBarTitleText: '签字盖章的原件' });
