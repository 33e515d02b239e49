<#include "page.ftl">
