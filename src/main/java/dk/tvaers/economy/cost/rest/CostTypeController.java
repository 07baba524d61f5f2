package dk.tvaers.economy.cost.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.CostAccountItem;
import dk.tvaers.economy.cost.CostAccounts;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.cost.CostTypeItem;
import dk.tvaers.economy.cost.CostTypes;
import dk.tvaers.economy.cost.SigningVat;
import dk.tvaers.economy.rest.VatToSign;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types of cost, and the accounts in which the members book them. */
@Controller("/api/v1/collaborations/{slug}/economy/cost-types")
@Tag(name = "Economy")
class CostTypeController {

    private final CostTypes types;
    private final CostAccounts accounts;
    private final SigningVat signing;
    private final Idempotency idempotency;

    CostTypeController(CostTypes types, CostAccounts accounts, SigningVat signing, Idempotency idempotency) {
        this.types = types;
        this.accounts = accounts;
        this.signing = signing;
        this.idempotency = idempotency;
    }

    @Get
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "The types of cost", description = "By name; those that are no longer chosen come last.")
    Page<TypeBody> list(String slug) {
        return Page.whole(types.list()).map(TypeBody::of);
    }

    @Get("/{id}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "A type of cost", description = "The ETag is its version.")
    HttpResponse<TypeBody> get(String slug, String id) {
        return answer(CostTypeId.of(id));
    }

    @Post
    @Needs(Right.KEEP_BUDGET)
    @Operation(summary = "Add a type of cost")
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TypeBody.class)))
    HttpResponse<?> add(
            HttpRequest<?> request,
            String slug,
            @Body TypeName body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            CostTypeItem type = types.get(types.add(body.text()));
            return Preconditions.tagged(HttpResponse.created(TypeBody.of(type)), type.version());
        });
    }

    @Put("/{id}")
    @Needs(Right.KEEP_BUDGET)
    @Operation(
            summary = "Call a type of cost something else",
            description = "If-Match names the version that was read.")
    HttpResponse<TypeBody> rename(
            String slug, String id, @Body TypeName body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostTypeId type = CostTypeId.of(id);
        types.rename(type, Preconditions.version(ifMatch), body.text());
        return answer(type);
    }

    @Put("/{id}/retirement")
    @Needs(Right.KEEP_BUDGET)
    @Operation(
            summary = "Let a type of cost no longer be chosen",
            description = "Costs of it stay. If-Match names the version that was read.")
    HttpResponse<TypeBody> retire(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostTypeId type = CostTypeId.of(id);
        types.retire(type, Preconditions.version(ifMatch));
        return answer(type);
    }

    @Delete("/{id}/retirement")
    @Needs(Right.KEEP_BUDGET)
    @Operation(
            summary = "Let a type of cost be chosen again",
            description = "If-Match names the version that was read.")
    HttpResponse<TypeBody> bringBack(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostTypeId type = CostTypeId.of(id);
        types.bringBack(type, Preconditions.version(ifMatch));
        return answer(type);
    }

    @Put("/{id}/vat")
    @Needs(Right.SIGN_VAT)
    @Operation(
            summary = "Choose and sign how a type of cost is treated for VAT",
            description = "By the host's finance, with a reason. If-Match names the version that was read.")
    HttpResponse<TypeBody> sign(
            String slug, String id, @Body VatToSign body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        CostTypeId type = CostTypeId.of(id);
        signing.sign(type, Preconditions.version(ifMatch), body.vat());
        return answer(type);
    }

    @Get("/{id}/accounts")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "In which accounts of their own the members book it",
            description = "Of those whose economy the caller sees, by name.")
    Page<AccountBody> accounts(String slug, String id) {
        return Page.whole(accounts.of(types.get(CostTypeId.of(id)).id())).map(AccountBody::of);
    }

    @Put("/{id}/municipalities/{code}/account")
    @Needs(Right.KEEP_COSTS)
    @Operation(summary = "Say in which account a member books it", description = "Null takes it away.")
    Page<AccountBody> setAccount(String slug, String id, String code, @Body AccountToSet body) {
        accounts.set(CostTypeId.of(id), MunicipalityCode.of(code), body.account());
        return accounts(slug, id);
    }

    @Serdeable
    @Schema(name = "CostType")
    record TypeBody(
            String id,
            String name,

            @Schema(description = "How many costs there are of it")
            long costs,

            @Schema(description = "As the host's finance has signed it; null until it has") @Nullable
            VatTreatment vatTreatment,

            @Schema(description = "In percent") @Nullable BigDecimal vatRate,
            @Nullable String vatReason,
            @Nullable Instant vatSignedAt,
            @Nullable String vatSignedBy,

            @Schema(description = "From this day on it is no longer chosen") @Nullable
            LocalDate retiredOn,

            long version) {

        static TypeBody of(CostTypeItem type) {
            return new TypeBody(
                    type.id().toString(),
                    type.name(),
                    type.costs(),
                    type.vatTreatment(),
                    type.vatRate(),
                    type.vatNote(),
                    type.vatSignedAt(),
                    type.vatSignedBy(),
                    type.retiredOn(),
                    type.version());
        }
    }

    @Serdeable
    @Schema(name = "CostTypeName")
    record TypeName(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = CostTypes.LONGEST_NAME) @Nullable
            String name) {

        String text() {
            Fields fields = new Fields();
            fields.required("name", name);
            fields.throwIfAny();
            return Objects.requireNonNull(name);
        }
    }

    @Serdeable
    @Schema(name = "CostAccount")
    record AccountBody(
            String municipality, String shortName, @Nullable String account) {

        static AccountBody of(CostAccountItem account) {
            return new AccountBody(account.municipality().value(), account.shortName(), account.account());
        }
    }

    @Serdeable
    @Schema(name = "CostAccountToSet")
    record AccountToSet(
            @Schema(maxLength = CostAccounts.LONGEST) @Nullable
            String account) {}

    private HttpResponse<TypeBody> answer(CostTypeId id) {
        CostTypeItem type = types.get(id);
        return Preconditions.tagged(HttpResponse.ok(TypeBody.of(type)), type.version());
    }
}
