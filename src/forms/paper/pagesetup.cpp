// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paper/pagesetup.h"

#include "forms/basic/appsettings.h"
#include "forms/basic/formdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

#include <array>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using report::MarginsMm;
using report::PageSetup;

/// As HD 05-HD/VPTW has them; what own margins start from.
constexpr MarginsMm directive{30, 20, 15, 20};
constexpr double least = 5;
constexpr double most = 60;

/// Only what would leave no room to write in is refused.
std::optional<double> millimetres(const QLineEdit* field)
{
    bool read = false;
    const double value = FormDialog::text(field).replace(u',', u'.').toDouble(&read);
    return read && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

QString written(double value)
{
    return QString::number(value).replace(u'.', u',');
}

} // namespace

PageSetup PageSetups::of(const AppSettings& settings, PaperKind kind)
{
    const QVariantMap kept = settings.paper(paperKindName(kind));
    PageSetup setup;
    setup.duplex = kept.value(u"duplex"_s).toBool();
    setup.wideSheet = kept.value(u"wide_sheet"_s).toBool();
    if (const QVariantList sides = kept.value(u"margins"_s).toList(); sides.size() == 4)
        setup.margins = MarginsMm{
            sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble()};
    return setup;
}

void PageSetups::remember(AppSettings& settings, PaperKind kind, const PageSetup& setup)
{
    QVariantList sides;
    if (const auto& margins = setup.margins)
        sides = {margins->left, margins->top, margins->right, margins->bottom};
    settings.rememberPaper(paperKindName(kind),
        {{u"duplex"_s, setup.duplex}, {u"wide_sheet"_s, setup.wideSheet}, {u"margins"_s, sides}});
}

void PageSetups::ask(
    const PageSetup& now, QWidget* parent, const std::function<void(const PageSetup&)>& take)
{
    auto* form = new FormDialog(u"pageSetupDialog"_s, tr("Page setup"), parent);
    auto* duplex = form->addCheck(
        u"duplexCheckBox"_s, tr("Both sides of the sheet (margins mirrored)"), now.duplex);
    auto* wide = form->addCheck(u"wideSheetCheckBox"_s, tr("Landscape pages on A3"), now.wideSheet);
    auto* which = form->addChoice(u"marginsComboBox"_s, tr("Margins"),
        {{tr("By the directive"), false}, {tr("Own ones"), true}}, now.margins.has_value());
    const MarginsMm sides = now.margins.value_or(directive);
    const std::array fields{
        form->addText(u"leftMarginLineEdit"_s, tr("Left (mm)"), written(sides.left)),
        form->addText(u"topMarginLineEdit"_s, tr("Top (mm)"), written(sides.top)),
        form->addText(u"rightMarginLineEdit"_s, tr("Right (mm)"), written(sides.right)),
        form->addText(u"bottomMarginLineEdit"_s, tr("Bottom (mm)"), written(sides.bottom))};
    const auto judge = [=] {
        for (QLineEdit* field : fields)
            field->setEnabled(which->currentData().toBool());
    };
    QObject::connect(which, &QComboBox::currentIndexChanged, form, judge);
    judge();
    form->onSave<PageSetup>(
        [=] {
            PageSetup setup{duplex->isChecked(), wide->isChecked(), {}};
            if (which->currentData().toBool())
                setup.margins = MarginsMm{millimetres(fields[0]).value_or(0),
                    millimetres(fields[1]).value_or(0), millimetres(fields[2]).value_or(0),
                    millimetres(fields[3]).value_or(0)};
            return setup;
        },
        [=](const PageSetup& setup) {
            if (setup.margins)
                for (const QLineEdit* field : fields)
                    if (!millimetres(field))
                        return tr("%1: write a number from %2 to %3.")
                            .arg(field->accessibleName(), written(least), written(most));
            take(setup);
            return QString();
        });
    form->open();
}

} // namespace sosh
