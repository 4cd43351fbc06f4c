/* Stands in for Windows 10's icuuc.dll, which Wine 8 lacks and Qt6Core links to. It offers no
   converter, so Qt does without. Only for building and testing in Wine: never shipped. */

#define EXPORT __declspec(dllexport)
#define UNSUPPORTED 16

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    if (error) *error = UNSUPPORTED;
    return 0;
}

/* Without a converter nobody calls the rest; Windows wants their names when it loads Qt6Core. */
#define NEVER_CALLED(name) EXPORT void *name(void) { return 0; }

NEVER_CALLED(ucnv_close)
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getName)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_toUCountPending)
NEVER_CALLED(ucnv_fromUCountPending)
NEVER_CALLED(ucnv_getStandardName)
NEVER_CALLED(ucnv_getAvailableName)
NEVER_CALLED(ucnv_countAvailable)
NEVER_CALLED(ucnv_fromUnicode)
